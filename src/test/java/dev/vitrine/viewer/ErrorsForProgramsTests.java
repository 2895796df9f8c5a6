package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** T26: what breaks inside is told to programs as a problem, without a word of what it was. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"logging.level.root=off", "vitrine.audit.file=target/audit-errors.jsonl"})
@Import(ErrorsForProgramsTests.Breaking.class)
@DirtiesContext
class ErrorsForProgramsTests {

  private final Door door;
  private final Browser browser;
  private final Raw raw;

  ErrorsForProgramsTests(@LocalServerPort int port) {
    this.door = new Door(port);
    this.browser = new Browser(port);
    this.raw = new Raw(port);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/breaks,500",
    "/api/v1/overflows,500",
    "/api/v1/sends-404,404",
    "/api/v1/sends-418,418",
    "/api/v1/sends-503,503",
    "/v3/breaks,500",
    "/breaks,500",
    "/?q=%ff,400"
  })
  void t26AnswersAProblem(String address, int status) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    Secured.assertHeaders(address, answer.headers());
    Secured.assertNotKept(address, answer.headers());
    var problem = JsonMapper.shared().readTree(answer.body());
    assertThat(problem.propertyNames()).containsExactlyInAnyOrder("title", "status", "detail");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("detail").asString()).endsWith(".").doesNotContain("CANARY");
  }

  @Test
  void saysWhatIsNotTaken() throws IOException {
    assertThat(raw.line("DELETE / HTTP/1.1")).contains("Vitrine does not take this request");
    assertThat(raw.line("TRACE / HTTP/1.1")).contains("Vitrine can only be read.");
  }

  @Test
  void t26AnswersAPageWherePeopleAsk() {
    var answer = browser.get("/breaks", Map.of("Accept", "text/html"));
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(Browser.document(answer).select("h1").text()).startsWith("Something broke");
    assertThat(answer.body()).doesNotContain("CANARY");
  }

  /** Addresses that break, because nothing in Vitrine does so on demand. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Breaking {

    @Bean
    RouterFunction<ServerResponse> breaking() {
      return RouterFunctions.route()
          .GET("/breaks", _ -> breaks())
          .GET("/api/v1/breaks", _ -> breaks())
          .GET("/v3/breaks", _ -> breaks())
          .GET(
              "/api/v1/overflows",
              _ -> {
                throw new StackOverflowError("CANARY");
              })
          .GET(
              "/api/v1/sends-{status}",
              request -> {
                var status = Integer.parseInt(request.pathVariable("status"));
                return ServerResponse.status(200)
                    .build((_, response) -> {
                      response.sendError(status, "CANARY");
                      return null;
                    });
              })
          .build();
    }

    private static ServerResponse breaks() {
      throw new IllegalStateException("CANARY");
    }
  }
}
