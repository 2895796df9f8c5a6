package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** No credential, token or ExternalId leaves Vitrine, however much it is told to log. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests {

  private final LogLevels levels = LogLevels.now();

  // Or else whatever runs after it in this process writes hundreds of megabytes.
  @AfterEach
  void quiet() {
    levels.restore();
  }

  private static final String EXTERNAL_ID = "sandbox-staging-external-id";

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/accounts/333333333333",
          "/accounts/555555555555",
          "/resources",
          "/resources/s3-bucket",
          "/resources/ec2-vpc?account=333333333333&account=111111111111",
          "/read-only",
          "/setup",
          "/nothing-here",
          "/api/v1/accounts",
          "/api/v1/accounts/111111111111/session",
          "/api/v1/accounts/333333333333/session",
          "/api/v1/accounts/555555555555/session",
          "/api/v1/resources/iam-user",
          "/api/v1/resources/iam-role?account=333333333333",
          "/api/v1/read-only",
          "/api/v1/resources/s3-bucket?account=nonsense",
          "/actuator/health",
          "/actuator/env",
          "/actuator/configprops",
          "/v3/api-docs");

  private static final List<String> LETTING_IN =
      List.of(
          "/setup?hub=222222222222&account=333333333333",
          "/setup/account-a.yaml?hub=222222222222&account=333333333333",
          "/setup/trust-policy.json?hub=222222222222&account=333333333333");

  @Test
  void keepsSecretsOutOfLogsPagesAndAnswers(CapturedOutput output) {
    try (var vitrine =
        SpringApplication.run(
            VitrineApplication.class,
            "--server.port=0",
            "--logging.level.root=TRACE",
            "--logging.level.org.apache.http=TRACE",
            "--logging.level.software.amazon.awssdk=TRACE",
            "--logging.level.dev.vitrine=TRACE")) {
      var port = vitrine.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      var door = new Door(port);
      var said = new StringBuilder();
      ADDRESSES.forEach(address -> said.append(door.get(address).body()));

      // The one page that shows an ExternalId on purpose; it must not log it either.
      for (var address : LETTING_IN) {
        assertThat(door.get(address).body()).contains(EXTERNAL_ID);
      }

      var secrets = vitrine.getBean(Sandbox.class).secrets();
      assertThat(secrets).hasSizeGreaterThan(6);
      assertThat(said.toString()).contains("payments-staging").doesNotContain(EXTERNAL_ID);
      assertThat(secrets).noneMatch(secret -> said.toString().contains(secret));

      var logged = output.getAll();
      assertThat(logged).contains("TRACE").doesNotContain(EXTERNAL_ID);
      assertThat(secrets).noneMatch(logged::contains);
    }
  }
}
