package dev.vitrine.session;

import dev.vitrine.account.AccountId;
import dev.vitrine.viewer.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the application that a viewer is being shown what was read before, on the thread of the
 * request for which it is shown.
 *
 * @param accounts the accounts that it is about
 * @param byOthers what other viewers' sessions had read of it
 */
public record AnswersShown(Set<AccountId> accounts, List<Reading> byOthers) {

  /**
   * What one place answered.
   *
   * @param account the account
   * @param sessionName the name of the session that read it; none where nothing was called
   * @param requestId AWS's request id, where AWS answered
   * @param asOf when
   */
  public record Reading(
      AccountId account, @Nullable String sessionName, @Nullable String requestId, Instant asOf) {}

  /** Copies what it is given. */
  public AnswersShown {
    accounts = Set.copyOf(accounts);
    byOthers = List.copyOf(byOthers);
  }

  /** What is shown to a viewer, of all that was read. */
  public static AnswersShown to(Viewer viewer, Collection<Reading> readings) {
    var own = SessionName.of(viewer).value();
    return new AnswersShown(
        readings.stream().map(Reading::account).collect(Collectors.toSet()),
        readings.stream()
            .filter(reading -> reading.sessionName() != null && !reading.sessionName().equals(own))
            .toList());
  }
}
