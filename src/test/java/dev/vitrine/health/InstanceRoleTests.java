package dev.vitrine.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A Vitrine of its own on an instance whose metadata service is down: the sandbox's never is, and
 * all other tests share that one.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=error",
      "vitrine.accounts[0].id=111111111111",
      "vitrine.accounts[0].role=RoleForB",
      "vitrine.session.region=eu-west-1",
      "vitrine.session.instance-metadata=http://127.0.0.1:9",
      "vitrine.client.endpoint=http://127.0.0.1:9"
    })
class InstanceRoleTests {

  private final Door door;

  InstanceRoleTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void f15IsAliveButNotReadyWithoutTheInstanceRole() {
    assertThat(door.get("/readyz").statusCode()).as("nobody has asked yet").isEqualTo(200);
    var session = door.json("/api/v1/accounts/111111111111/session");
    assertThat(session.path("status").asString()).isEqualTo("unreachable");
    assertThat(session.path("message").asString()).contains("instance role unavailable: ");
    for (String probe : new String[] {"/readyz", "/actuator/health/readiness"}) {
      var answer = door.get(probe);
      assertThat(answer.statusCode()).as(probe).isEqualTo(503);
      assertThat(answer.body()).as(probe).contains("instance role unavailable");
    }
    for (String probe : new String[] {"/livez", "/actuator/health/liveness"}) {
      assertThat(door.get(probe).statusCode()).as(probe).isEqualTo(200);
    }
  }
}
