package dev.vitrine.session;

import dev.vitrine.account.AccountId;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/**
 * A role of account A, assumed for one viewer and narrowed to one grant.
 *
 * @param account the account that it reads
 * @param roleArn the role
 * @param assumedRoleArn the session's own ARN, which ends in the session name
 * @param sessionName the viewer's name in A's CloudTrail
 * @param grant the name of the grant whose policy narrows it
 * @param credentials what requests are signed with; never shown, never logged
 * @param expiresAt when AWS stops taking the credentials
 * @param openedAt when it was opened
 */
public record Session(
    AccountId account,
    String roleArn,
    String assumedRoleArn,
    String sessionName,
    String grant,
    AwsSessionCredentials credentials,
    Instant expiresAt,
    Instant openedAt)
    implements Opening {

  /** Says whose session it is and leaves the credentials out. */
  @Override
  public String toString() {
    return "Session[" + assumedRoleArn + ", grant=" + grant + ", expiresAt=" + expiresAt + "]";
  }
}
