package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * T18: whatever is answered, browsers are told to run, show and keep nothing that is not meant. A
 * Vitrine of its own, because some pages go on asking AWS long after they were shown.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "logging.level.dev.vitrine=error",
      "vitrine.audit.file=target/audit-headers.jsonl"
    })
class HeadersTests {

  private final Door door;
  private final Raw raw;
  private final EveryRoute routes;

  HeadersTests(
      @LocalServerPort int port,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.door = new Door(port);
    this.raw = new Raw(port);
    this.routes = new EveryRoute(mapping);
  }

  @Test
  void t18TellsThemOnEveryMappedRoute() {
    assertThat(routes.addresses()).hasSizeGreaterThan(12);
    routes.addresses().forEach(this::assertSecured);
  }

  @Test
  void t18TellsThemWhereNothingIs() {
    assertThat(routes.nonsense()).hasSizeGreaterThan(5);
    for (String address : routes.nonsense()) {
      assertThat(assertSecured(address).statusCode()).as(address).isIn(400, 404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/nothing.css",
        "/webjars/nothing.js",
        "/api/v1/nothing",
        "/api/v1/accounts?a;b",
        "/error",
        "//",
        "/accounts;jsessionid=1",
        "/api/v1/accounts/1%2f2",
        "/actuator/env",
        "/actuator/health",
        "/livez",
        "/readyz",
        "/v3/api-docs"
      })
  void t18TellsThemWhateverTheStatus(String address) {
    assertSecured(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%00 HTTP/1.1", "GET /%zz HTTP/1.1", "TRACE / HTTP/1.1"})
  void t18TellsThemWhereTomcatRefusesByItself(String line) throws IOException {
    assertThat(raw.line(line))
        .contains("Content-Security-Policy: default-src 'none';")
        .contains("Cache-Control: no-store")
        .contains("X-Content-Type-Options: nosniff")
        .contains("X-Frame-Options: DENY");
  }

  @Test
  void t18LetsFilesWithAVersionBeKept() {
    for (String file : new String[] {"/webjars/htmx.org/2.0.10/dist/htmx.min.js", style()}) {
      var answer = door.get(file);
      assertThat(answer.statusCode()).isEqualTo(200);
      Secured.assertHeaders(file, answer.headers());
      assertThat(answer.headers().firstValue("cache-control"))
          .contains("max-age=31536000, public, immutable");
    }
  }

  @Test
  void t18LetsNobodyRunWhatIsJson() {
    assertThat(door.get("/api/v1/accounts").headers().firstValue("content-security-policy"))
        .contains("default-src 'none'; frame-ancestors 'none'; sandbox");
  }

  @Test
  void t18PromisesTlsOnlyWhereThereIsSome() {
    assertThat(door.get("/").headers().firstValue("strict-transport-security")).isEmpty();
  }

  private HttpResponse<String> assertSecured(String address) {
    var answer = door.get(address);
    Secured.assertHeaders(address, answer.headers());
    Secured.assertNotKept(address, answer.headers());
    assertThat(answer.headers().firstValue("set-cookie")).as(address).isEmpty();
    return answer;
  }

  private String style() {
    return Browser.document(door.get("/resources"))
        .select("link[href$=.css][href^=/assets/]")
        .attr("href");
  }
}
