package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long ago something came to be, roughly. */
enum Age {
  DAY("less than a day", 1),
  WEEK("1 to 6 days", 7),
  MONTH("7 to 29 days", 30),
  YEAR("30 days to a year", 365),
  YEARS("1 to 5 years", 5 * 365),
  OLDER("five years and more", Integer.MAX_VALUE),
  UNKNOWN("AWS does not say", -1);

  private final String words;
  private final int days;

  Age(String words, int days) {
    this.words = words;
    this.days = days;
  }

  /** As people read it. */
  String words() {
    return words;
  }

  static Age of(@Nullable Instant created, Instant now) {
    if (created == null) {
      return UNKNOWN;
    }
    var passed = Duration.between(created, now).toDays();
    for (Age age : values()) {
      if (passed < age.days) {
        return age;
      }
    }
    return OLDER;
  }

  /** How many of them are how old, those ages included that none of them has. */
  static Map<Age, Long> count(List<Resource> rows, Instant now) {
    var counts = new EnumMap<Age, Long>(Age.class);
    for (Age age : values()) {
      counts.put(age, 0L);
    }
    rows.forEach(row -> counts.merge(of(row.createdAt(), now), 1L, Long::sum));
    return counts;
  }
}
