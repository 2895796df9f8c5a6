package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The packaged jar as a stranger starts it: with no configuration at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SandboxInTheJarTests {

  @AutoClose private Jar vitrine;

  @BeforeAll
  void start() throws IOException {
    vitrine = Jar.start("sandbox", Map.of(), List.of());
  }

  @Test
  void listsTheInstancesOfAnAccountOfItsOwnSandbox() throws Exception {
    var instances = vitrine.list("ec2-instance", "&account=111111111111&region=us-east-1");
    assertThat(instances.complete()).isTrue();
    assertThat(instances.ids()).hasSize(1200).doesNotHaveDuplicates();
  }

  @Test
  void listsEveryTypeThere() throws Exception {
    var types = vitrine.json("/api/v1/resource-types").path("items");
    assertThat(types).isNotEmpty();
    for (JsonNode type : types) {
      var id = type.path("id").asString();
      var listing = vitrine.list(id, "&account=111111111111");
      assertThat(listing.complete()).as(id).isTrue();
      assertThat(listing.ids()).as(id).isNotEmpty();
    }
  }

  @Test
  void showsItsPages() throws Exception {
    for (String page : List.of("/", "/resources", "/resources/ec2-vpc", "/read-only")) {
      var answer = vitrine.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body()).as(page).contains("<title>");
    }
  }
}
