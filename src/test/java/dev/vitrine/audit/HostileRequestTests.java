package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T15: nothing in a request writes or breaks a line. */
@VitrineTest
class HostileRequestTests {

  // As they are, where HTTP allows it or not, and encoded.
  private static final List<String> ATTACKS =
      List.of(
          "a\r\n{\"kind\":\"request\",\"viewer\":\"somebody\"}",
          "a%0d%0a%7b%22kind%22:%22request%22%7d",
          "a\u001b[2Jb",
          "a%1b%5b2Jb",
          "a\u00e2\u0080\u00aeb",
          "a%e2%80%aeb",
          "a%e2%80%a8b",
          "a%c2%85b",
          "a%00b",
          "a\"},{\"b\":\"",
          "a\\",
          "a\u0085b",
          "x".repeat(3_000));

  private static final List<String> PLACES =
      List.of(
          "GET /%s HTTP/1.1\r\nHost: x\r\n",
          "GET /accounts/%s HTTP/1.1\r\nHost: x\r\n",
          "GET /resources/%s HTTP/1.1\r\nHost: x\r\n",
          "GET /resources/ec2-vpc?q=%s HTTP/1.1\r\nHost: x\r\n",
          "GET /resources/ec2-vpc?account=%s HTTP/1.1\r\nHost: x\r\n",
          "GET /api/v1/resources/ec2-vpc?account=111111111111&region=%s HTTP/1.1\r\nHost: x\r\n",
          "GET /audit?kind=%s HTTP/1.1\r\nHost: x\r\n",
          "GET /read-only HTTP/1.1\r\nHost: x\r\nUser-Agent: %s\r\n",
          "GET /read-only HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: %s\r\n",
          "%s /read-only HTTP/1.1\r\nHost: x\r\n");

  private final RawDoor raw;
  private final Written written;

  HostileRequestTests(@LocalServerPort int port, @Value("${vitrine.audit.file}") Path file) {
    this.raw = new RawDoor(port);
    this.written = new Written(file);
  }

  @Test
  void t15WritesAsManyLinesAsThereAreRequests() {
    for (String place : PLACES) {
      for (String attack : ATTACKS) {
        raw.status(place.formatted(attack) + "Connection: close\r\n\r\n");
      }
    }
    var lines = written.requests(PLACES.size() * ATTACKS.size());
    assertThat(written.text()).matches("(?s)[\\n -~]+");
    assertThat(written.text().lines()).allMatch(line -> line.length() < 3_000);
    assertThat(lines)
        .extracting(line -> line.path("viewer").asString(""))
        .doesNotContain("somebody");
    assertThat(written.text()).doesNotContain("User-Agent");
  }
}
