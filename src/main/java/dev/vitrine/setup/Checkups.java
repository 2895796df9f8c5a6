package dev.vitrine.setup;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.Account;
import dev.vitrine.inventory.Rounds;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/** The checks that are going on, and the last reports, each for the viewer who asked. */
@Component
class Checkups {

  /** How long a report is remembered at most. */
  static final Duration LONGEST = Duration.ofHours(1);

  private static final int MOST = 50_000;

  // The role tells what was checked: a viewer whose rule changes takes another.
  private record Key(String viewer, String role) {}

  private final Doctor doctor;
  private final Rounds rounds;
  private final Clock clock;
  private final Cache<Key, Checkup> known =
      Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

  Checkups(Doctor doctor, Rounds rounds, Clock clock) {
    this.doctor = doctor;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * The checks of these accounts: those that are going on, those that ended not longer ago than
   * that, and new ones for the others.
   */
  synchronized List<Checkup> of(Viewer viewer, List<Account> accounts, Duration maxAge) {
    var stale = accounts.stream().filter(account -> !fresh(viewer, account, maxAge)).toList();
    var started = rounds.start(stale, account -> doctor.check(viewer, account), doctor::unfinished);
    var all = new ArrayList<Checkup>();
    for (Account account : accounts) {
      var coming = started.get(account.id());
      var key = key(viewer, account);
      if (coming != null) {
        known.put(key, new Checkup(account, coming));
      }
      var checkup = known.getIfPresent(key);
      if (checkup != null) {
        all.add(checkup);
      }
    }
    return all;
  }

  /**
   * The same, given some time to end.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  List<Checkup> of(Viewer viewer, List<Account> accounts, Duration maxAge, Duration most) {
    var all = of(viewer, accounts, maxAge);
    var until = System.nanoTime() + most.toNanos();
    all.forEach(checkup -> checkup.await(Duration.ofNanos(until - System.nanoTime())));
    return all;
  }

  /** How long one check takes at most. */
  Duration longest() {
    return rounds.longest();
  }

  private boolean fresh(Viewer viewer, Account account, Duration maxAge) {
    var checkup = known.getIfPresent(key(viewer, account));
    return checkup != null
        && checkup.report().map(report -> young(report.asOf(), maxAge)).orElse(true);
  }

  private boolean young(Instant asOf, Duration maxAge) {
    return !maxAge.isZero() && !clock.instant().isAfter(asOf.plus(maxAge));
  }

  private static Key key(Viewer viewer, Account account) {
    return new Key(viewer.key(), account.role().toString());
  }
}
