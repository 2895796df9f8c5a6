package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small charts say what they count, and what they leave out. */
class ChartsTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, DAY",
    "PT23H59M, DAY",
    "P1D, WEEK",
    "P7D, MONTH",
    "P30D, YEAR",
    "P365D, YEARS",
    "P1825D, OLDER",
    "-P1D, DAY"
  })
  void knowsHowOldAThingIs(Duration passed, Age age) {
    assertThat(Age.of(NOON.minus(passed), NOON)).isEqualTo(age);
  }

  @Test
  void guessesNoAge() {
    assertThat(Age.of(null, NOON)).isEqualTo(Age.UNKNOWN);
  }

  @Test
  void drawsWhatIsThereHoweverLittleItIs() {
    assertThat(Bar.of("few", 1, 100_000).percent()).isOne();
    assertThat(Bar.of("all", 100_000, 100_000).percent()).isEqualTo(100);
    assertThat(Bar.of("none", 0, 100_000).percent()).isZero();
    assertThat(Bar.of("none", 0, 0).percent()).isZero();
  }

  @Test
  void showsTheLongestAndSaysWhatIsLeftOut() {
    var counts = new TreeMap<String, Long>();
    for (long i = 0; i <= 12; i++) {
      counts.put("type-" + i, i);
    }
    var chart = chart(counts);
    assertThat(chart.bars()).hasSize(BarChart.MOST);
    assertThat(chart.bars().getFirst().label()).isEqualTo("type-12");
    assertThat(chart.rest()).isEqualTo("3 resources in 2 types more");
    assertThat(chart(Map.of("only", 1L)).rest()).isEmpty();
  }

  @Test
  void offersOnlyViewsThatAreWordsOfOurs() {
    assertThat(new ActionLink("map", "picture.map", "diagram-3").view()).isEqualTo("map");
    for (String bad : new String[] {"", "../x", "a b", "//evil.example", "x?y", "\"><script>"}) {
      assertThatIllegalArgumentException().isThrownBy(() -> new ActionLink(bad, "key", "map"));
      assertThatIllegalArgumentException().isThrownBy(() -> new ActionLink("map", "key", bad));
    }
  }

  private static BarChart chart(Map<String, Long> counts) {
    return BarChart.longest(
        "chart", "Types", "type", counts, (type, many) -> Bar.of(type, many, 12));
  }
}
