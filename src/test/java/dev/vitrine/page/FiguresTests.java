package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, ages and pages as people read them. */
class FiguresTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, just now",
    "PT4S, just now",
    "PT5S, 5 s ago",
    "PT59S, 59 s ago",
    "PT1M, 1 min ago",
    "PT59M59S, 59 min ago",
    "PT1H, 1 h ago",
    "PT23H59M, 23 h ago",
    "PT48H, 2 d ago"
  })
  void saysHowOldAnAnswerIs(Duration age, String said) {
    assertThat(Moment.read(NOON.minus(age), NOON).age()).isEqualTo(said);
  }

  @Test
  void saysMomentsInUtc() {
    var moment = Moment.at(NOON.plusNanos(123_456_789));
    assertThat(moment.text()).isEqualTo("2026-11-24 12:00:00 UTC");
    assertThat(moment.iso()).isEqualTo("2026-11-24T12:00:00Z");
    assertThat(Moment.at(Instant.MAX).text()).isNotEmpty();
    assertThat(Moment.at(Instant.MIN).text()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "1023, '1,023 bytes'",
    "1024, 1 KiB",
    "1536, 1.5 KiB",
    "1099511627776, 1 TiB"
  })
  void saysBytesInAUnitThatKeepsThemShort(long bytes, String said) {
    assertThat(Numbers.bytes(bytes)).isEqualTo(said);
  }

  @Test
  void countsWithTheRightEnding() {
    assertThat(Numbers.of(1, "place")).isEqualTo("1 place");
    assertThat(Numbers.of(1200, "place")).isEqualTo("1,200 places");
    assertThat(Numbers.of(0.5)).isEqualTo("0.5");
  }

  @Test
  void knowsWhichPagesThereAre() {
    assertThat(Pager.of(1, 100, 0)).isEqualTo(new Pager("", 1, List.of(), List.of()));
    assertThat(Pager.of(1, 100, 100)).isEqualTo(new Pager("1–100 of 100", 1, List.of(), List.of()));
    assertThat(Pager.of(2, 100, 101))
        .isEqualTo(new Pager("101–101 of 101", 2, List.of(1), List.of()));
    assertThat(Pager.of(100_000, 100, 101).previous()).containsExactly(2);
    assertThat(Pager.part(List.of(1, 2, 3), 2, 2)).containsExactly(3);
    assertThat(Pager.part(List.of(1, 2, 3), 100_000, 50)).isEmpty();
  }
}
