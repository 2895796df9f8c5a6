package dev.vitrine.inventory;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.Started;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Counts of what has been read, for those who may look at it. */
@VitrineTest
class TalliesTests {

  private final Door door;
  private final Tallies tallies;
  private final Sandbox sandbox;

  TalliesTests(@LocalServerPort int port, Tallies tallies, Sandbox sandbox) {
    this.door = new Door(port);
    this.tallies = tallies;
    this.sandbox = sandbox;
  }

  @Test
  void countsOnlyWhatAViewerMayLookAt() {
    var list = "/api/v1/resources/ec2-vpc?account=444444444444&region=eu-west-1";
    var rows = door.json(list).path("items").size();
    sandbox.forgetCalls();
    var dan = tallies.of(Viewer.signedIn("dan", People.DATA));
    assertThat(tally(dan, "ec2-vpc").rows()).isPositive().isGreaterThanOrEqualTo(rows);
    assertThat(tally(dan, "ec2-vpc").asked()).isTrue();
    assertThat(tallies.of(Viewer.signedIn("eve", People.NOBODY))).isEmpty();
    var sue = tallies.of(Viewer.signedIn("sue", People.SUPPORT));
    assertThat(sue.keySet()).isNotEmpty().allMatch(type -> type.startsWith("ec2-"));
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void callsNothingCompleteThatNobodyHasAsked() {
    // Where nobody else asks.
    try (var vitrine =
        Started.with(List.of("--server.port=0", "--vitrine.audit.file=target/tallies.jsonl"))) {
      vitrine.door().get("/api/v1/resources/ec2-vpc?account=444444444444&region=eu-west-1");
      var tallies = vitrine.context().getBean(Tallies.class).of(new Viewer("somebody", "somebody"));
      assertThat(tally(tallies, "ec2-vpc").asked()).isTrue();
      var never = tally(tallies, "redshift-cluster");
      assertThat(never.asked()).isFalse();
      assertThat(never.complete()).isFalse();
      assertThat(never.notAsked()).isPositive();
    }
    assertThat(new Tally(0, 3, 0, 0).complete()).isTrue();
    assertThat(new Tally(5, 3, 1, 0).complete()).isFalse();
    assertThat(Tally.NOTHING.complete()).isFalse();
  }

  private static Tally tally(Map<String, Tally> tallies, String type) {
    assertThat(tallies).containsKey(type);
    return requireNonNull(tallies.get(type));
  }
}
