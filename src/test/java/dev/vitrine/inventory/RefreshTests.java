package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefreshTests {

  private final Refreshes refreshes =
      new Refreshes(Limits.of(8, Duration.ofSeconds(15), Duration.ofSeconds(10)));

  @Test
  void limitsEachViewerAndNobodyElse() {
    var ada = new Viewer("ada", "ada");
    for (int i = 0; i < 30; i++) {
      refreshes.spend(ada);
    }
    assertThatExceptionOfType(TooManyRefreshesException.class)
        .isThrownBy(() -> refreshes.spend(ada))
        .satisfies(many ->
            assertThat(many.retryAfter()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4)));
    refreshes.spend(new Viewer("eve", "eve"));
  }
}
