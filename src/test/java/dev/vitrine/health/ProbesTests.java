package dev.vitrine.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Probes: whether Vitrine works, from what is remembered. */
@VitrineTest
class ProbesTests {

  private final Door door;
  private final Sandbox sandbox;

  ProbesTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/livez",
        "/readyz"
      })
  void f23IsUpAThousandTimesAndAsksAwsNothing(String probe) {
    sandbox.forgetCalls();
    for (int i = 0; i < 1_000; i++) {
      var answer = door.get(probe);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("\"UP\"");
    }
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void remembersWhichAccountsCanBeAsked() {
    door.get("/api/v1/accounts/111111111111/session");
    door.get("/api/v1/accounts/555555555555/session");
    var accounts =
        door.json("/actuator/health")
            .path("components")
            .path("accounts")
            .path("details")
            .path("accounts");
    assertThat(accounts.path("111111111111").asString()).isEqualTo("reachable");
    assertThat(accounts.path("555555555555").asString()).isEqualTo("unreachable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "env",
        "heapdump",
        "configprops",
        "threaddump",
        "loggers",
        "mappings",
        "beans",
        "metrics",
        "prometheus"
      })
  void showsNothingButHealth(String endpoint) {
    assertThat(door.get("/actuator/" + endpoint).statusCode()).isEqualTo(404);
  }
}
