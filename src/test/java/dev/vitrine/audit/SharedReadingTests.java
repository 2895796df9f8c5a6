package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a line says of answers that another viewer's session had read. */
@VitrineTest
class SharedReadingTests {

  private static final String VOLUMES =
      "/api/v1/resources/ec2-volume?region=eu-west-1&account=111111111111";

  private final Door door;
  private final Written written;

  SharedReadingTests(@LocalServerPort int port, @Value("${vitrine.audit.file}") Path file) {
    this.door = new Door(port);
    this.written = new Written(file);
  }

  @Test
  void saysWhoseSessionReadItWhenAndWithWhichRequest() {
    var read = door.as(People.SECURITY).json(VOLUMES + "&refresh=true");
    var shown = door.as(People.ADA).json(VOLUMES);
    var lines = written.requests(2);
    assertThat(lines.getFirst().has("readByOthers")).isFalse();
    var place = read.path("coverage").path("places").path(0);
    assertThat(shown.path("coverage").path("places").path(0).path("requestId"))
        .isEqualTo(place.path("requestId"));
    var others = lines.getLast().path("readByOthers");
    assertThat(others.values())
        .singleElement()
        .satisfies(other -> {
          assertThat(text(other, "sessionName")).startsWith("olga-");
          assertThat(other.path("accounts").path(0).asString()).isEqualTo("111111111111");
          assertThat(other.path("places").asInt()).isEqualTo(1);
          assertThat(other.path("awsRequestIds").path(0)).isEqualTo(place.path("requestId"));
          assertThat(Instant.parse(text(other, "oldest")))
              .isBeforeOrEqualTo(Instant.parse(text(place, "asOf")));
        });
    // The call itself stays the one of whoever made it.
    assertThat(written.calls())
        .filteredOn(call -> text(call, "operation").equals("DescribeVolumes"))
        .singleElement()
        .satisfies(call -> {
          assertThat(text(call, "viewer")).isEqualTo("olga");
          assertThat(text(call, "issuer")).isEqualTo("https://issuer.test");
          assertThat(text(call, "subject")).isEqualTo("olga");
          assertThat(text(call, "request")).isEqualTo(text(lines.getFirst(), "request"));
          assertThat(text(call, "awsRequestId")).isEqualTo(text(place, "requestId"));
        });
  }

  @Test
  void namesEveryAccountOfWhichSomethingWasShown() {
    var rows = door.as(People.ADA).json("/api/v1/resources/s3-bucket");
    assertThat(rows.path("coverage").path("places").size()).isEqualTo(2);
    assertThat(written.requests(1).getFirst().path("accounts").values())
        .extracting(JsonNode::asString)
        .containsExactly("111111111111", "333333333333");
  }

  private static String text(JsonNode line, String name) {
    return line.path(name).asString("");
  }
}
