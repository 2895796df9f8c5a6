package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * T21: one viewer cannot take everybody's turn. A Vitrine of its own that allows next to nothing.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=warn",
      "vitrine.access.rate=1",
      "vitrine.access.burst=1",
      "vitrine.access.in-flight=1",
      "vitrine.inventory.refreshes=100000"
    })
class LimitsTests {

  private final Door door;
  private final Browser browser;

  LimitsTests(@LocalServerPort int port) {
    this.door = new Door(port);
    this.browser = new Browser(port);
  }

  @Test
  void t21AsksWhoeverAsksTooMuchToWait() {
    var answer = refused("/api/v1/read-only");
    assertThat(answer.headers().firstValue("content-type"))
        .contains("application/problem+json;charset=UTF-8");
    assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
        .contains("Wait");
  }

  @Test
  void t21SaysSoToPeopleAsAPage() {
    var page = Browser.document(refused("/read-only"));
    assertThat(page.select(".notice").text()).contains("Wait a moment");
    assertThat(page.select(".who").text()).contains("You are");
  }

  @Test
  void t21CountsNeitherProbesNorFiles() {
    for (int i = 0; i < 50; i++) {
      for (String free :
          new String[] {
            "/livez", "/readyz", "/actuator/health", "/assets/vitrine.css", "/assets/favicon.svg"
          }) {
        assertThat(door.get(free).statusCode()).as(free).isEqualTo(200);
      }
    }
  }

  private HttpResponse<String> refused(String address) {
    var answer = browser.get(address);
    for (int i = 0; i < 100 && answer.statusCode() == 200; i++) {
      answer = browser.get(address);
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("retry-after")).contains("1");
    Secured.assertHeaders(address, answer.headers());
    return answer;
  }
}
