package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which lines are remembered, and whose. */
class RecentLinesTests {

  private static final Viewer ADA = new Viewer("issuer ada", "ada");
  private static final Viewer BOB = new Viewer("issuer bob", "ada");

  private final RecentLines recent = new RecentLines();
  private long last;

  @Test
  void showsEachViewerTheirOwnAndNobodyElses() {
    add(ADA);
    add(BOB);
    add(null);
    add(ADA);
    assertThat(recent.of(ADA)).extracting(Line::sequence).containsExactly(4L, 1L);
    assertThat(recent.of(BOB)).extracting(Line::sequence).containsExactly(2L);
    assertThat(recent.of(new Viewer("issuer eve", "ada"))).isEmpty();
  }

  @Test
  void showsAllInTheirOrder() {
    add(ADA);
    add(null);
    add(BOB);
    add(ADA);
    assertThat(recent.all()).extracting(Line::sequence).containsExactly(4L, 3L, 2L, 1L);
  }

  @Test
  void forgetsTheOldestOfOneViewerAndNoneOfTheOthers() {
    add(BOB);
    for (int i = 0; i < 5_000; i++) {
      add(ADA);
    }
    assertThat(recent.of(ADA)).hasSize(1_000).first().extracting(Line::sequence).isEqualTo(5_001L);
    assertThat(recent.of(BOB)).hasSize(1);
  }

  private void add(@Nullable Viewer viewer) {
    var visit =
        new Visit(
            "r",
            Optional.ofNullable(viewer),
            "::1",
            "/",
            false,
            Subject.NOTHING,
            new TreeSet<>(),
            List.of());
    recent.add(
        new Line(
            Instant.EPOCH,
            "i",
            ++last,
            new Entry.Asked(visit, "GET", "/", 200, Decision.ALLOWED, Duration.ZERO)));
  }
}
