package dev.vitrine.catalog.type;

import dev.vitrine.catalog.Condition.Verdict;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Signal;
import dev.vitrine.catalog.Signal.Level;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;

/** What a type's checks say of one item at one moment. */
final class Found {

  static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

  private Found() {}

  /** The levels of what is found, in the type's order; unknown where AWS's answer does not tell. */
  static List<Level> levels(ResourceType type, SdkPojo item) {
    return type.definition().traits().checks().stream()
        .flatMap(check ->
            switch (check.condition().of(item, NOW)) {
              case YES -> Stream.of(check.found());
              case UNKNOWN -> Stream.of(check.unknown());
              case NO -> Stream.<Signal>empty();
            })
        .map(Signal::level)
        .toList();
  }

  /** What is said of the check whose sentence holds these words. */
  static Verdict verdict(ResourceType type, String words, SdkPojo item) {
    return type.definition().traits().checks().stream()
        .filter(check -> check.found().sentence().contains(words))
        .findFirst()
        .orElseThrow()
        .condition()
        .of(item, NOW);
  }
}
