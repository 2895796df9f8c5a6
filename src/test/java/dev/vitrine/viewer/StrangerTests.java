package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** T22: without signing in nobody sees anything but whether Vitrine runs, and asks AWS nothing. */
@SignInTest
class StrangerTests {

  private static final Map<String, String> PROGRAM = Map.of("Accept", "*/*");

  private final Browser browser;
  private final Raw raw;
  private final EveryRoute routes;
  private final Sandbox sandbox;
  private final int port;
  private final TestIssuer issuer;

  StrangerTests(
      @LocalServerPort int port,
      TestIssuer issuer,
      Sandbox sandbox,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
    this.browser = new Browser(port);
    this.raw = new Raw(port);
    this.routes = new EveryRoute(mapping);
    this.sandbox = sandbox;
    this.port = port;
    this.issuer = issuer;
    issuer.expect(port);
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  @Test
  void t22SendsThemToSignInFromEveryPageAndRefusesThemTheApi() {
    assertThat(routes.addresses()).hasSizeGreaterThan(12);
    for (String address : routes.addresses()) {
      if (address.startsWith("/signed-out")) {
        continue;
      }
      var answer = browser.get(address, PROGRAM);
      if (address.matches("/(api|v3)/.*")) {
        assertThat(answer.statusCode()).as(address).isEqualTo(401);
        assertThat(answer.headers().firstValue("www-authenticate")).as(address).contains("Bearer");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("status").asInt()).as(address).isEqualTo(401);
      } else {
        assertThat(answer.statusCode()).as(address).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElseThrow())
            .as(address)
            .contains("/sign-in?to=%2F");
      }
      Secured.assertHeaders(address, answer.headers());
      Secured.assertNotKept(address, answer.headers());
    }
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/nothing", "/api/v1/nothing", "/nothing/at/all.json", "/logout", "/error"})
  void t20ShutsWhatIsNotThere(String address) {
    assertThat(browser.get(address, PROGRAM).statusCode()).as(address).isIn(302, 401);
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
        "sbom",
        "beans",
        "info",
        "metrics",
        "prometheus",
        "conditions",
        "httpexchanges",
        "scheduledtasks",
        "shutdown",
        "startup",
        "caches",
        "env/spring.application.name",
        ""
      })
  void t16ShowsNothingOfTheInside(String endpoint) {
    assertThat(browser.get("/actuator/" + endpoint, PROGRAM).statusCode()).isEqualTo(401);
    var person = new Person(port, "ada");
    person.signIn("/read-only");
    assertThat(person.browser().get("/actuator/" + endpoint, PROGRAM).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/livez",
        "/readyz",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
      })
  void t16SaysOnlyWhetherItRuns(String probe) {
    var stranger = browser.get(probe, PROGRAM);
    assertThat(stranger.statusCode()).isEqualTo(200);
    assertThat(stranger.body()).contains("\"status\":\"UP\"").doesNotContain("details", "1111");
    var person = new Person(port, "ada");
    person.signIn("/read-only");
    assertThat(person.browser().get(probe, PROGRAM).body()).isEqualTo(stranger.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /ACTUATOR/env HTTP/1.1",
        "GET /API/v1/accounts HTTP/1.1",
        "GET /api/v1/accounts.css HTTP/1.1",
        "GET /api/v1/accounts/x.svg HTTP/1.1",
        "GET /webjars/%2e%2e/api/v1/accounts HTTP/1.1",
        "GET /webjars/../api/v1/accounts HTTP/1.1",
        "GET /livez/../api/v1/accounts HTTP/1.1",
        "GET /actuator/health/../env HTTP/1.1",
        "GET /webjars/..;/api/v1/accounts HTTP/1.1",
        "HEAD /api/v1/accounts HTTP/1.1",
        "OPTIONS /api/v1/accounts HTTP/1.1"
      })
  void t20OpensNoShutDoorByAnotherName(String line) throws IOException {
    assertThat(raw.line(line))
        .matches("(?s)HTTP/1\\.1 (302|400|401|404|405) .*")
        .doesNotContain("payments-prod", "Allow: GET");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void makesTheWholePageSignInAgainAndNotAPartOfIt() {
    var answer = browser.get("/resources/ec2-vpc", Map.of("HX-Request", "true"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("hx-refresh")).contains("true");
  }

  @Test
  void showsTheFilesOfItsPages() {
    assertThat(browser.get("/assets/vitrine.css").statusCode()).isEqualTo(200);
    assertThat(browser.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js").statusCode())
        .isEqualTo(200);
    assertThat(browser.get("/signed-out").statusCode()).isEqualTo(200);
  }

  @Test
  void letsFormsLeadToTheIssuerToSignOutThere() {
    new Person(port, "ada").signIn("/read-only");
    assertThat(
            browser
                .get("/signed-out")
                .headers()
                .firstValue("content-security-policy")
                .orElseThrow())
        .endsWith("; form-action 'self' " + issuer.address());
  }
}
