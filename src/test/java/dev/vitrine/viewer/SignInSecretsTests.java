package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.LogLevels;
import dev.vitrine.VitrineApplication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** T16: whatever is logged, nobody can sign in as another with it. */
@ExtendWith(OutputCaptureExtension.class)
class SignInSecretsTests {

  private final LogLevels levels = LogLevels.now();

  // Or else whatever runs after it in this process writes hundreds of megabytes.
  @AfterEach
  void quiet() {
    levels.restore();
  }

  @Test
  void t16KeepsSecretsTokensAndCookiesOutOfTheLog(CapturedOutput output) {
    try (var issuer = TestIssuer.start();
        var vitrine =
            SpringApplication.run(
                VitrineApplication.class,
                "--server.port=0",
                "--vitrine.access.oidc.issuer=" + issuer.address(),
                "--vitrine.access.oidc.client-id=" + TestIssuer.CLIENT,
                "--vitrine.access.oidc.client-secret=" + TestIssuer.SECRET,
                "--vitrine.access.oidc.audience=" + TestIssuer.AUDIENCE,
                "--logging.level.root=TRACE",
                "--logging.level.org.springframework.security=TRACE",
                "--logging.level.org.springframework.web=TRACE",
                "--logging.level.org.apache=TRACE",
                "--logging.level.com.nimbusds=TRACE")) {
      var port = vitrine.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      issuer.expect(port);
      var secrets = new ArrayList<String>(List.of(TestIssuer.SECRET));
      var token = issuer.token(issuer.claims("program"));
      secrets.add(token.substring(token.lastIndexOf('.')));
      var bearer = Map.of("Authorization", "Bearer " + token);
      var person = new Person(port, "ada");
      var page = person.signIn("/read-only");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(person.browser().get("/api/v1/read-only", bearer).statusCode()).isEqualTo(200);
      person.browser().cookies().stream()
          .filter(cookie -> cookie.getName().startsWith("vitrine"))
          .forEach(cookie -> secrets.add(cookie.getValue()));
      var left = person.browser().send(page, Map.of());
      var hint = left.headers().firstValue("location").orElseThrow().replaceAll(".*hint=|&.*", "");
      secrets.add(hint.substring(hint.lastIndexOf('.')));

      assertThat(secrets).hasSize(4).allMatch(secret -> secret.length() > 20);
      // The issuer runs in the same process and logs what it likes; its threads are not Vitrine's.
      var logged = output.getAll().lines().filter(line -> line.contains("cat-handler-")).toList();
      assertThat(logged).hasSizeGreaterThan(100);
      assertThat(secrets)
          .allSatisfy(secret -> assertThat(logged).noneMatch(line -> line.contains(secret)));
    }
  }
}
