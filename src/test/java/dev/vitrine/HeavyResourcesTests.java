package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.client.FaultServer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What more and longer tags than the memory holds do to a Vitrine. */
class HeavyResourcesTests {

  private static final int ACCOUNTS = 20;
  private static final int PAGES = 5;
  private static final int ROWS = 200;
  private static final int ROUNDS = 6;
  private static final int LONG_PAGE = 1_000;
  private static final List<String> REGIONS =
      List.of("eu-central-1", "eu-west-1", "sa-east-1", "us-east-1", "us-west-2");

  @Test
  void f24KeepsWithinItsMemoryAndSaysWhatItLeftOut() throws Exception {
    // As much as fits, so that the rest has to be left out: 100,000 of them are three gigabytes.
    assertThat(ACCOUNTS * REGIONS.size() * PAGES * ROWS).isEqualTo(100_000);
    var cloud = new FakeCloud();
    try (var server = new FaultServer(new HeavyTags(cloud, ROWS, PAGES));
        var vitrine =
            OwnProcess.start(
                "heavy", "-Xmx256m", configuration(server, "--vitrine.inventory.memory=16MB"))) {
      // More than once, because what was read before stays in memory for a while.
      for (int round = 0; round < ROUNDS; round++) {
        var places = coverage(vitrine).path("places").valueStream().toList();
        assertThat(places).hasSize(ACCOUNTS * REGIONS.size());
        assertThat(places)
            .allSatisfy(place -> {
              assertThat(place.path("status").asString()).isIn("incomplete", "failed");
              assertThat(place.path("message").asString()).contains("vitrine.inventory.memory");
            })
            .anyMatch(place -> place.path("status").asString().equals("incomplete"));
      }
      // What was held is let go: short lists are whole again.
      server.answers(cloud);
      assertThat(coverage(vitrine).path("complete").asBoolean()).isTrue();
      assertThat(vitrine.process().log()).doesNotContain("OutOfMemoryError");
      assertThat(vitrine.door().isReady()).isTrue();
    }
  }

  @Test
  void f24ReadsFewLongAnswersAtOnceHoweverManyPlacesGiveThem() throws Exception {
    // Each answer is 41 megabytes, and 100 of them come at once.
    var cloud = new FakeCloud();
    try (var server = new FaultServer(new HeavyTags(cloud, LONG_PAGE, 1));
        var vitrine = OwnProcess.start("long", "-Xmx512m", configuration(server))) {
      for (int round = 0; round < 2; round++) {
        var places = coverage(vitrine).path("places").valueStream().toList();
        assertThat(places)
            .hasSize(ACCOUNTS * REGIONS.size())
            .allSatisfy(place -> {
              var status = place.path("status").asString();
              assertThat(status).isIn("found", "incomplete", "failed", "throttled");
              if (!status.equals("found")) {
                assertThat(place.path("message").asString())
                    .containsAnyOf("vitrine.inventory.memory", "long answers at once");
              }
            })
            .anyMatch(place -> place.path("status").asString().equals("found"));
      }
      server.answers(cloud);
      assertThat(coverage(vitrine).path("complete").asBoolean()).isTrue();
      assertThat(vitrine.process().log()).doesNotContain("OutOfMemoryError");
      assertThat(vitrine.door().isReady()).isTrue();
    }
  }

  private static JsonNode coverage(OwnProcess vitrine) {
    var answer = vitrine.door().get("/api/v1/resources/ec2-vpc?refresh=true");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).path("coverage");
  }

  private static List<String> configuration(FaultServer server, String... more) {
    var arguments = new ArrayList<>(FakeCloud.configuration(server.address(), ACCOUNTS));
    for (int i = 0; i < ACCOUNTS; i++) {
      arguments.add("--vitrine.accounts[%d].regions=%s".formatted(i, String.join(",", REGIONS)));
    }
    arguments.addAll(List.of(more));
    // Time for all pages on a slow machine.
    arguments.add("--vitrine.inventory.deadline=2m");
    arguments.add("--vitrine.client.attempt-timeout=1m");
    arguments.add("--vitrine.client.call-timeout=1m");
    return arguments;
  }
}
