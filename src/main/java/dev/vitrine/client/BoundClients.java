package dev.vitrine.client;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import java.lang.reflect.Proxy;
import java.util.Optional;
import software.amazon.awssdk.core.SdkClient;

/** The shared clients, each call signed with the session of one reading. */
record BoundClients(SharedClients shared, CallPath path, RegionId region) implements Clients {

  @Override
  public Account account() {
    return path.reading().account();
  }

  @Override
  public <C extends SdkClient> C of(Class<C> client) {
    var asked = region.isGlobal() ? account().partition().home() : region;
    var calls = new SessionCalls(shared.get(client, asked), path, new Place(account().id(), asked));
    return client.cast(
        Proxy.newProxyInstance(client.getClassLoader(), new Class<?>[] {client}, calls));
  }

  @Override
  public Clients in(RegionId other) {
    return new BoundClients(shared, path, other);
  }

  @Override
  public Optional<LastCall> lastCall() {
    return path.reading().last();
  }
}
