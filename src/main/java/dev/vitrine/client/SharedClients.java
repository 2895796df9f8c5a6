package dev.vitrine.client;

import dev.vitrine.account.RegionId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
  private final ExecutorService builders =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().name("client-", 0).daemon().factory());
  private final ClientSettings settings;

  SharedClients(ClientSettings settings) {
    this.settings = settings;
  }

  SdkClient get(Class<? extends SdkClient> client, RegionId region) {
    return clients.computeIfAbsent(new Key(client, region), this::build);
  }

  // On a thread of the system: the SDK looks for files in its jars while it builds a client, and a
  // virtual thread that holds a jar's lock could be kept from going on by all who load classes.
  private SdkClient build(Key key) {
    var built =
        CompletableFuture.supplyAsync(
            () ->
                settings.build(
                    key.client(),
                    Region.of(key.region().value()),
                    AnonymousCredentialsProvider.create()),
            builders);
    return built.join();
  }

  /** How many there are. */
  int count() {
    return clients.size();
  }

  @Override
  public void destroy() {
    builders.shutdownNow();
    clients.values().forEach(SdkClient::close);
  }
}
