package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.CallGate;
import dev.vitrine.client.Clients;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.session.SessionRegion;
import dev.vitrine.session.Sessions;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Region;

/**
 * The regions that accounts have enabled, asked once in a while and remembered; whoever wants to
 * know the same at the same time waits for one answer.
 */
@Component
class EnabledRegions {

  private record Key(String viewer, String role) {}

  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final SessionRegion home;
  private final Attempt attempt;
  private final SingleFlight<Key, Regions> flights = new SingleFlight<>();
  private final Cache<Key, Regions.Known> known =
      Caffeine.newBuilder()
          .expireAfter(Expiry.writing((Key _, Regions.Known regions) -> age(regions)))
          .maximumSize(50_000)
          .build();

  EnabledRegions(ClientsFactory clients, Sessions sessions, SessionRegion home, Attempt attempt) {
    this.clients = clients;
    this.sessions = sessions;
    this.home = home;
    this.attempt = attempt;
  }

  /** The regions to ask in the account: the configured ones, else those that it has enabled. */
  Regions of(Viewer viewer, Account account, CallGate gate) {
    if (!account.regions().isEmpty()) {
      return new Regions.Known(account.regions(), Optional.empty());
    }
    var key = new Key(viewer.key(), account.role().toString());
    var remembered = known.getIfPresent(key);
    return remembered == null
        ? flights.read(key, () -> ask(key, viewer, account, gate))
        : remembered;
  }

  /** The same regions as far as they are known without asking AWS. */
  Optional<List<RegionId>> known(Viewer viewer, Account account) {
    if (!account.regions().isEmpty()) {
      return Optional.of(account.regions());
    }
    return Optional.ofNullable(known.getIfPresent(new Key(viewer.key(), account.role().toString())))
        .map(Regions.Known::enabled);
  }

  private Regions ask(Key key, Viewer viewer, Account account, CallGate gate) {
    // Whoever comes just after an answer looked for it just before.
    var remembered = known.getIfPresent(key);
    if (remembered != null) {
      return remembered;
    }
    var regions = ask(viewer, account, gate);
    if (regions instanceof Regions.Known answer) {
      known.put(key, answer);
    }
    return regions;
  }

  private Regions ask(Viewer viewer, Account account, CallGate gate) {
    var place = new Place(account.id(), RegionId.GLOBAL);
    var own = sessions.of(viewer, account);
    var reading = clients.in(own, RegionId.GLOBAL, gate);
    var enabled = new AtomicReference<List<RegionId>>(List.of());
    var trouble =
        attempt.at(
            place,
            reading,
            () -> {
              var there = reading.in(home.in(account.partition()));
              enabled.set(described(account, there));
            });
    if (trouble.isEmpty()) {
      return new Regions.Known(enabled.get(), Optional.empty());
    }
    return trouble.get().status() == Status.DENIED
        ? guess(account)
        : new Regions.Unknown(trouble.get().readBy(own.sessionName()));
  }

  private static List<RegionId> described(Account account, Clients reading) {
    return reading
        .of(Ec2Client.class)
        .describeRegions(all -> all.allRegions(false))
        .regions()
        .stream()
        .map(Region::regionName)
        .map(RegionId::new)
        .filter(account.partition()::has)
        .sorted()
        .toList();
  }

  // A guess lives as long as every other answer that is not what was asked for.
  private static Duration age(Regions.Known regions) {
    return regions.why().isEmpty()
        ? REMEMBERED
        : Duration.ofMillis(ThreadLocalRandom.current().nextLong(30_000, 60_000));
  }

  private static Regions guess(Account account) {
    return new Regions.Known(
        account.partition().regions(),
        Optional.of("ec2:DescribeRegions is denied: these are the partition's regions."));
  }
}
