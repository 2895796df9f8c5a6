package dev.vitrine.client;

import dev.vitrine.account.RegionId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.regions.Region;

/** The one SDK client of each service and region; it has no credentials of its own. */
@Component
final class SharedClients implements DisposableBean {

  private record Key(Class<? extends SdkClient> client, RegionId region) {}

  private final ConcurrentMap<Key, SdkClient> clients = new ConcurrentHashMap<>();
  private final ClientSettings settings;

  SharedClients(ClientSettings settings) {
    this.settings = settings;
  }

  SdkClient get(Class<? extends SdkClient> client, RegionId region) {
    return clients.computeIfAbsent(
        new Key(client, region),
        key ->
            settings.build(
                key.client(),
                Region.of(key.region().value()),
                AnonymousCredentialsProvider.create()));
  }

  /** How many there are. */
  int count() {
    return clients.size();
  }

  @Override
  public void destroy() {
    clients.values().forEach(SdkClient::close);
  }
}
