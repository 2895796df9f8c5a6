package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.ReadingStoppedException;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** F7, F10, F11, F12: what AWS's error codes mean. */
class ErrorCodesTests {

  private static final AccountId ACCOUNT = new AccountId("111111111111");
  private static final Place REGIONAL = new Place(ACCOUNT, new RegionId("eu-west-1"));
  private static final Place GLOBAL = new Place(ACCOUNT, RegionId.GLOBAL);

  @ParameterizedTest
  @CsvSource({
    "AccessDenied, 403, denied",
    "AccessDeniedException, 400, denied",
    "AllAccessDisabled, 403, denied",
    "AuthorizationError, 403, denied",
    "AuthorizationErrorException, 403, denied",
    "NotAuthorized, 400, denied",
    "UnauthorizedOperation, 403, denied",
    "AuthFailure, 401, region-disabled",
    "InvalidClientTokenId, 403, region-disabled",
    "RegionDisabledException, 403, region-disabled",
    "UnrecognizedClientException, 400, region-disabled",
    "InvalidAction, 400, not-available",
    "OptInRequired, 403, not-available",
    "SubscriptionRequiredException, 400, not-available",
    "UnknownOperationException, 400, not-available",
    "RequestTimeout, 400, timed-out",
    "RequestTimeoutException, 400, timed-out",
    "RequestLimitExceeded, 503, throttled",
    "SlowDown, 503, throttled",
    "Throttling, 400, throttled",
    "ThrottlingException, 400, throttled",
    "TooManyRequestsException, 429, throttled",
    "ProvisionedThroughputExceededException, 400, throttled",
    "ExpiredToken, 400, failed",
    "InternalFailure, 500, failed",
    "ServiceUnavailable, 503, failed",
    "MalformedQueryString, 400, failed",
    "NobodyEverSawThis, 418, failed"
  })
  void maps(String code, int http, String word) {
    assertThat(ErrorCodes.status(code, refusal(code, http, ""), REGIONAL).word()).isEqualTo(word);
  }

  @Test
  void f10SaysOfWhatIsGlobalThatItFailedAndNotThatARegionIsDisabled() {
    var refusal = refusal("InvalidClientTokenId", 403, "");
    assertThat(ErrorCodes.status("InvalidClientTokenId", refusal, GLOBAL)).isEqualTo(Status.FAILED);
  }

  @Test
  void saysOfAReadingThatEndedAtTheDeadlineThatItTimedOutAndOfOthersThatTheyFailed() {
    var refusals = new Refusals(Clock.systemUTC());
    var late = refusals.stopped(Optional.empty(), ReadingStoppedException.late());
    assertThat(late.status()).isEqualTo(Status.TIMED_OUT);
    var circle = new ReadingStoppedException("AWS repeated a page token");
    assertThat(refusals.stopped(Optional.empty(), circle).status()).isEqualTo(Status.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "with an explicit deny in a service control policy, organization",
    "because no service control policy allows the x action, organization",
    "with an explicit deny in a resource control policy, organization",
    "because no session policy allows the x action, session-policy",
    "with an explicit deny in a permissions boundary, permissions-boundary",
    "with an explicit deny in a resource-based policy, resource-policy",
    "because no identity-based policy allows the x action, identity-policy",
    "User is not authorized, unknown",
    "Access Denied, unknown"
  })
  void f11NamesThePolicyThatRefused(String text, String word) {
    assertThat(ErrorCodes.deniedBy(refusal("AccessDenied", 403, text)).word()).isEqualTo(word);
  }

  private static AwsServiceException refusal(String code, int status, String message) {
    return AwsServiceException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(message).build())
        .build();
  }
}
