package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Trails, which AWS answers in every region that they record. */
@VitrineTest
class TrailTests {

  private final Door door;

  TrailTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void showsEachTrailOnceAndTheOrganizationsToo() {
    var trails = door.json("/api/v1/resources/cloudtrail-trail?account=111111111111").path("items");

    assertThat(trails.valueStream().map(TrailTests::place))
        .containsExactlyInAnyOrder(
            "management-events in eu-west-1",
            "organization in us-east-1",
            "debug in ap-southeast-2");
  }

  private static String place(JsonNode trail) {
    return trail.path("name").asString() + " in " + trail.path("region").asString();
  }
}
