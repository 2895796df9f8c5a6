package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T26: AWS's own words for a refusal name Vitrine's role and who knows what; nobody sees them. */
@VitrineTest
class ErrorDetailTests {

  private final Door door;

  ErrorDetailTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/accounts/555555555555/session",
        "/accounts/555555555555",
        "/api/v1/resources/ec2-vpc?account=555555555555&region=eu-west-1",
        "/api/v1/resources/iam-role?account=444444444444",
        "/api/v1/resources/iam-user?account=999999999999",
        "/resources/iam-role?account=444444444444"
      })
  void t26SaysWhatIsDeniedInWordsOfItsOwn(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .doesNotContainIgnoringCase(
            "is not authorized to perform",
            "AssumeRoleInA",
            "arn:aws:sts::222222222222",
            "encoded authorization failure",
            "service control policy denies",
            "Exception:",
            "\tat ");
  }
}
