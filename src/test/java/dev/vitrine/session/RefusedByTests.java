package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.sts.model.StsException;

/** Whose policy refused a role, by AWS's own words. */
class RefusedByTests {

  private static final String REFUSAL =
      "User: arn:aws:sts::222222222222:assumed-role/AssumeRoleInA/i-1 is not authorized to perform:"
          + " sts:AssumeRole on resource: arn:aws:iam::111111111111:role/RoleForB";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|UNKNOWN",
        "because no identity-based policy allows the sts:AssumeRole action|OWN_POLICY",
        "with an explicit deny in an identity-based policy|OWN_POLICY",
        "because no permissions boundary allows the sts:AssumeRole action|OWN_BOUNDARY",
        "with an explicit deny in a service control policy|OWN_ORGANIZATION",
        "with an explicit deny in a resource control policy|THEIR_ORGANIZATION",
        "with an explicit deny in a resource-based policy|TRUST_POLICY",
        "because no role trust policy allows the sts:AssumeRole action|TRUST_POLICY"
      })
  void readsItFromTheEndOfTheSentence(String end, RefusedBy by) {
    var refusal =
        StsException.builder()
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode("AccessDenied")
                    .errorMessage((REFUSAL + " " + end).strip())
                    .build())
            .build();
    assertThat(RefusedBy.of((StsException) refusal)).isEqualTo(by);
  }

  @ParameterizedTest
  @CsvSource({
    "an identity-based policy, the policy of Vitrine's own role does not let it",
    "a service control policy, a service control policy over Vitrine's own account",
    "a resource-based policy, the role's trust policy refuses it. Check that the role exists"
  })
  void saysItInTheSentenceThatPeopleRead(String policy, String said) {
    var room = new Room();
    room.sts.answers(_ -> {
      throw StsException.builder()
          .statusCode(403)
          .awsErrorDetails(
              AwsErrorDetails.builder()
                  .errorCode("AccessDenied")
                  .errorMessage(REFUSAL + " with an explicit deny in " + policy)
                  .build())
          .build();
    });
    assertThat(room.opensForAda())
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> assertThat(refusal.message()).contains(said).doesNotContain("assumed-role"));
  }
}
