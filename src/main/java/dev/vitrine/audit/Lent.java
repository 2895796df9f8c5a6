package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.session.AnswersShown;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a viewer was shown that another's session had read.
 *
 * @param sessionName the session's name in A's CloudTrail
 * @param accounts the accounts in which it read
 * @param places how many places it read
 * @param oldest when it read the first of them
 * @param newest when it read the last
 * @param requestIds AWS's request ids, not more than twenty
 */
record Lent(
    String sessionName,
    SortedSet<AccountId> accounts,
    int places,
    Instant oldest,
    Instant newest,
    List<String> requestIds) {

  private static final int MOST_SESSIONS = 20;
  private static final int MOST_REQUESTS = 20;

  /** One for each session, by name; not more than twenty. */
  static List<Lent> of(List<AnswersShown.Reading> readings) {
    SortedMap<String, List<AnswersShown.Reading>> bySession =
        readings.stream()
            .filter(reading -> reading.sessionName() != null)
            .collect(
                Collectors.groupingBy(
                    reading -> Objects.requireNonNull(reading.sessionName()),
                    TreeMap::new,
                    Collectors.toList()));
    return bySession.entrySet().stream()
        .limit(MOST_SESSIONS)
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Lent of(String session, List<AnswersShown.Reading> readings) {
    var times = readings.stream().map(AnswersShown.Reading::asOf).sorted().toList();
    return new Lent(
        session,
        readings.stream()
            .map(AnswersShown.Reading::account)
            .collect(Collectors.toCollection(TreeSet::new)),
        readings.size(),
        times.getFirst(),
        times.getLast(),
        readings.stream()
            .map(AnswersShown.Reading::requestId)
            .filter(Objects::nonNull)
            .distinct()
            .limit(MOST_REQUESTS)
            .toList());
  }
}
