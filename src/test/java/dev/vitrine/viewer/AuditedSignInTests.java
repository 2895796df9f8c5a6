package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.audit.Written;
import java.net.HttpCookie;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** T10: what the audit lines say of whoever signs in, and of whoever does not. */
@SignInTest
class AuditedSignInTests {

  private final int port;
  private final TestIssuer issuer;
  private final Browser stranger;
  private final Written written;

  AuditedSignInTests(
      @LocalServerPort int port, TestIssuer issuer, @Value("${vitrine.audit.file}") Path file) {
    this.port = port;
    this.issuer = issuer;
    this.stranger = new Browser(port);
    this.written = new Written(file);
    issuer.expect(port);
  }

  @Test
  void t10SaysThatNobodyHadSignedIn() {
    assertThat(stranger.get("/accounts/111111111111").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/api/v1/accounts", Map.of()).statusCode()).isEqualTo(401);
    assertThat(written.requests(2))
        .allSatisfy(line -> {
          assertThat(text(line, "decision")).isEqualTo("not-signed-in");
          assertThat(line.has("viewer")).isFalse();
          assertThat(line.has("subject")).isFalse();
        })
        .extracting(line -> line.path("status").asInt())
        .containsExactly(302, 401);
  }

  @Test
  void t10SaysWhoSignedInAndWhatTheyMayNot() {
    var person = new Person(port, "ada");
    assertThat(person.signIn("/read-only").statusCode()).isEqualTo(200);
    assertThat(person.browser().get("/actuator/env").statusCode()).isEqualTo(403);
    var lines = written.requests(5);
    assertThat(lines)
        .filteredOn(line -> text(line, "route").equals("/read-only"))
        .last()
        .satisfies(this::isAda)
        .satisfies(line -> assertThat(text(line, "decision")).isEqualTo("allowed"));
    assertThat(lines)
        .last()
        .satisfies(this::isAda)
        .satisfies(line -> assertThat(text(line, "decision")).isEqualTo("denied"));
    // Neither the code that the issuer gave nor the session that came of it.
    assertThat(written.text()).doesNotContain("code=", "state=", "?to=");
    assertThat(person.browser().cookies())
        .isNotEmpty()
        .extracting(HttpCookie::getValue)
        .noneMatch(written.text()::contains);
  }

  @Test
  void t10CallsAListDeniedThatNoRuleOpens() {
    var person = new Person(port, "ada");
    person.signIn("/read-only");
    assertThat(person.browser().get("/resources/ec2-vpc").statusCode()).isEqualTo(404);
    assertThat(written.requests(5))
        .last()
        .satisfies(line -> {
          assertThat(text(line, "route")).isEqualTo("/resources/{type}");
          assertThat(line.path("types")).extracting(JsonNode::asString).containsExactly("ec2-vpc");
          assertThat(text(line, "decision")).isEqualTo("denied");
        });
  }

  @Test
  void t10SaysWhichProgramAskedWithoutItsToken() {
    var token = issuer.token(issuer.claims("program"));
    var good = stranger.get("/api/v1/read-only", Map.of("Authorization", "Bearer " + token));
    assertThat(good.statusCode()).isEqualTo(200);
    var bad = stranger.get("/api/v1/read-only", Map.of("Authorization", "Bearer x" + token));
    assertThat(bad.statusCode()).isEqualTo(401);
    var lines = written.requests(2);
    assertThat(text(lines.getFirst(), "subject")).isEqualTo("program");
    assertThat(text(lines.getFirst(), "issuer")).isEqualTo(issuer.address().toString());
    assertThat(text(lines.getLast(), "decision")).isEqualTo("not-signed-in");
    assertThat(written.text()).doesNotContain(token).doesNotContain("Bearer");
  }

  private void isAda(JsonNode line) {
    assertThat(text(line, "viewer")).isEqualTo("ada@example.org");
    assertThat(text(line, "issuer")).isEqualTo(issuer.address().toString());
    assertThat(text(line, "subject")).isNotEmpty();
  }

  private static String text(JsonNode line, String name) {
    return line.path(name).asString("");
  }
}
