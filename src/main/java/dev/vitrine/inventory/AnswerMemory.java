package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Remembers what places answered to whom, and serves it again while it is young enough. */
@Component
class AnswerMemory {

  private record Key(String viewer, String role, String type, RegionId region) {}

  private static final int MOST_ROWS = 2_000_000;
  private static final int SHORTEST_TROUBLE = 30;

  private final Clock clock;
  private final Cache<Key, Answer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ROWS)
          .weigher((Key _, Answer answer) -> answer.rows().size() + 1)
          .build();

  AnswerMemory(Clock clock) {
    this.clock = clock;
  }

  void remember(Viewer viewer, Account account, String type, Answer answer) {
    answers.put(key(viewer, account, type, answer.place().region()), answer);
  }

  /** The last answer, where it may be served instead of asking again. */
  Optional<Answer> recall(Question question, Account account, RegionId region) {
    var type = question.type().definition().id();
    return Optional.ofNullable(answers.getIfPresent(key(question.viewer(), account, type, region)))
        .filter(answer -> young(answer, question.maxAge()));
  }

  /** Everything that this viewer's sessions have read in these accounts, however old. */
  List<Known> all(Viewer viewer, Collection<Account> accounts) {
    var roles =
        accounts.stream().map(account -> account.role().toString()).collect(Collectors.toSet());
    return answers.asMap().entrySet().stream()
        .filter(entry -> entry.getKey().viewer().equals(viewer.key()))
        .filter(entry -> roles.contains(entry.getKey().role()))
        .map(entry -> new Known(entry.getKey().type(), entry.getValue()))
        .toList();
  }

  // Trouble is asked again after 30 to 60 seconds, spread so that many places do not come at once.
  private boolean young(Answer answer, Duration maxAge) {
    if (maxAge.isZero()) {
      return false;
    }
    var jitter = Math.floorMod(answer.hashCode(), SHORTEST_TROUBLE);
    var age =
        answer.status() == Status.FOUND ? maxAge : Duration.ofSeconds(SHORTEST_TROUBLE + jitter);
    return clock.instant().isBefore(answer.asOf().plus(age));
  }

  private static Key key(Viewer viewer, Account account, String type, RegionId region) {
    return new Key(viewer.key(), account.role().toString(), type, region);
  }
}
