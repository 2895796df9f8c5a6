package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T10: what a line says of whoever asks too much. */
class LimitedLinesTests {

  @TempDir private Path folder = Path.of("");

  @Test
  void t10WritesALineForWhatCameTooOften() {
    var file = folder.resolve("audit.jsonl");
    try (var vitrine = new Started(file, "--vitrine.access.rate=1", "--vitrine.access.burst=1")) {
      var asked = 1;
      while (vitrine.door().get("/api/v1/read-only").statusCode() != 429) {
        asked++;
        assertThat(asked).isLessThan(1_000);
      }
      assertThat(vitrine.written().requests(asked))
          .last()
          .satisfies(line -> {
            assertThat(line.path("status").asInt()).isEqualTo(429);
            assertThat(line.path("decision").asString()).isEqualTo("limited");
            assertThat(line.path("viewer").asString()).isEqualTo(System.getProperty("user.name"));
          });
    }
  }
}
