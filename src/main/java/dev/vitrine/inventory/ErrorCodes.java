package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import java.util.Map;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** The one table that maps AWS's error codes to status words. */
final class ErrorCodes {

  // A region that is not enabled is refused as if the credentials were wrong:
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html
  private static final Map<String, Status> STATUSES =
      Map.ofEntries(
          Map.entry("AccessDenied", Status.DENIED),
          Map.entry("AccessDeniedException", Status.DENIED),
          Map.entry("AllAccessDisabled", Status.DENIED),
          Map.entry("AuthorizationError", Status.DENIED),
          Map.entry("AuthorizationErrorException", Status.DENIED),
          Map.entry("NotAuthorized", Status.DENIED),
          Map.entry("UnauthorizedOperation", Status.DENIED),
          Map.entry("AuthFailure", Status.REGION_DISABLED),
          Map.entry("InvalidClientTokenId", Status.REGION_DISABLED),
          Map.entry("RegionDisabledException", Status.REGION_DISABLED),
          Map.entry("UnrecognizedClientException", Status.REGION_DISABLED),
          Map.entry("InvalidAction", Status.NOT_AVAILABLE),
          Map.entry("OptInRequired", Status.NOT_AVAILABLE),
          Map.entry("SubscriptionRequiredException", Status.NOT_AVAILABLE),
          Map.entry("UnknownOperationException", Status.NOT_AVAILABLE),
          Map.entry("RequestTimeout", Status.TIMED_OUT),
          Map.entry("RequestTimeoutException", Status.TIMED_OUT),
          Map.entry("RequestLimitExceeded", Status.THROTTLED),
          Map.entry("SlowDown", Status.THROTTLED),
          Map.entry("Throttling", Status.THROTTLED),
          Map.entry("ThrottlingException", Status.THROTTLED),
          Map.entry("TooManyRequestsException", Status.THROTTLED));

  private ErrorCodes() {}

  /** What the code means there; what nobody mapped has failed. */
  static Status status(String code, AwsServiceException refusal, Place place) {
    if (refusal.isThrottlingException()) {
      return Status.THROTTLED;
    }
    var status = STATUSES.getOrDefault(code, Status.FAILED);
    // What is global has no region that could be switched off: there the credentials are refused.
    return status == Status.REGION_DISABLED && place.region().isGlobal() ? Status.FAILED : status;
  }

  /** Whether AWS says by this error that what was asked for does not exist. */
  static boolean saysThatThereIsNone(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    var code = details == null ? "" : String.valueOf(details.errorCode());
    return code.endsWith("Malformed")
        || code.startsWith("NoSuch")
        || code.endsWith("NotFound")
        || code.endsWith("NotFoundException")
        || code.endsWith("NotFoundFault")
        || code.endsWith("NonExistentQueue")
        || code.endsWith("DoesNotExist");
  }

  /** Which policy refused, by the words that AWS uses for each of them. */
  static DeniedBy deniedBy(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    var text = details == null ? "" : String.valueOf(details.errorMessage());
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
    if (text.contains("service control policy") || text.contains("resource control policy")) {
      return DeniedBy.ORGANIZATION;
    }
    if (text.contains("session policy")) {
      return DeniedBy.SESSION_POLICY;
    }
    if (text.contains("permissions boundary")) {
      return DeniedBy.PERMISSIONS_BOUNDARY;
    }
    if (text.contains("resource-based policy")) {
      return DeniedBy.RESOURCE_POLICY;
    }
    return text.contains("identity-based policy") ? DeniedBy.IDENTITY_POLICY : DeniedBy.UNKNOWN;
  }
}
