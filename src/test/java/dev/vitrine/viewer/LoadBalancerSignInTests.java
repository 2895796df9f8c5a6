package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineApplication;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A Vitrine of its own behind a load balancer that signs people in. */
@TestInstance(Lifecycle.PER_CLASS)
class LoadBalancerSignInTests {

  private static final String HEADER = "X-Amzn-Oidc-Data";

  private final TestLoadBalancer balancer = TestLoadBalancer.start();
  private final ConfigurableApplicationContext vitrine =
      SpringApplication.run(
          VitrineApplication.class,
          "--server.port=0",
          "--logging.level.dev.vitrine=error",
          "--vitrine.access.load-balancer.signer=" + TestLoadBalancer.SIGNER,
          "--vitrine.access.load-balancer.keys=" + balancer.keys());
  private final int port =
      vitrine.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  private final Browser browser = new Browser(port);

  @AfterAll
  void close() {
    vitrine.close();
    balancer.close();
  }

  @Test
  void showsAPageToWhoeverItSignsIn() {
    var page = browser.get("/read-only", Map.of(HEADER, token()));
    assertThat(page.statusCode()).isEqualTo(200);
    var document = Browser.document(page);
    assertThat(document.select(".who bdi").text()).isEqualTo("ada@example.org");
    assertThat(document.select("form.sign-out")).as("nothing to sign out of").isEmpty();
    assertThat(page.headers().firstValue("set-cookie")).isEmpty();
    assertThat(browser.get("/api/v1/read-only", Map.of(HEADER, token())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void t22RefusesWhoeverComesPastIt() {
    for (String address : new String[] {"/", "/read-only", "/api/v1/accounts", "/sign-in"}) {
      var answer = browser.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(401);
      Secured.assertHeaders(address, answer.headers());
    }
    assertThat(browser.get("/livez").statusCode()).isEqualTo(200);
    assertThat(browser.get("/actuator/health").body()).doesNotContain("details");
  }

  @Test
  void input36RefusesAForgedWordAndTwoOfThem() throws IOException {
    var forged = token().replaceFirst("\\.[^.]+\\.", ".e30=.");
    assertThat(browser.get("/read-only", Map.of(HEADER, forged)).statusCode()).isEqualTo(401);
    var twice = HEADER + ": " + token() + "\r\n" + HEADER + ": " + token();
    assertThat(new Raw(port).line("GET /api/v1/read-only HTTP/1.1\r\n" + twice))
        .startsWith("HTTP/1.1 401 ");
    assertThat(
            browser
                .get(
                    "/read-only",
                    Map.of("X-Amzn-Oidc-Identity", "u-1", "X-Amzn-Oidc-Accesstoken", "x"))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void saysThatItsKeyCannotBeHad() {
    var header = TestLoadBalancer.header(Instant.now());
    header.put("kid", "00000000-0000-0000-0000-000000000000");
    var token = balancer.sign(header, TestLoadBalancer.claims());
    var answer = browser.get("/api/v1/read-only", Map.of(HEADER, token));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("retry-after")).contains("10");
  }

  private String token() {
    return balancer.sign(TestLoadBalancer.header(Instant.now()), TestLoadBalancer.claims());
  }
}
