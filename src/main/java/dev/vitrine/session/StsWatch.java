package dev.vitrine.session;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;

/** Tells the application of every time that STS is asked for a role. */
@Component
class StsWatch {

  private final ApplicationEventPublisher events;

  StsWatch(ApplicationEventPublisher events) {
    this.events = events;
  }

  AssumeRoleResponse assume(
      StsClient client, Viewer viewer, AccountId account, AssumeRoleRequest request) {
    var started = System.nanoTime();
    var outcome = "failed";
    String requestId = null;
    String accessKeyId = null;
    try {
      var answer = client.assumeRole(request);
      outcome = "ok";
      requestId = answer.responseMetadata().requestId();
      accessKeyId = answer.credentials() == null ? null : answer.credentials().accessKeyId();
      return answer;
    } catch (AwsServiceException refusal) {
      outcome = word(refusal);
      requestId = refusal.requestId();
      throw refusal;
    } catch (RuntimeException trouble) {
      outcome = word(trouble);
      throw trouble;
    } finally {
      var duration = Duration.ofNanos(System.nanoTime() - started);
      var region = client.serviceClientConfiguration().region();
      events.publishEvent(
          new RoleAsked(
              new Owner(viewer),
              account,
              region == null ? RegionId.GLOBAL : new RegionId(region.id()),
              requestId,
              accessKeyId,
              request.roleSessionName(),
              outcome,
              duration));
    }
  }

  private static String word(AwsServiceException refusal) {
    var error = StsErrors.of(refusal);
    return error == StsErrors.REFUSED
        ? "denied"
        : switch (error.cause()) {
          case THROTTLED, TIMED_OUT, FAILED -> error.cause().word();
          case UNREACHABLE -> NoSession.Cause.FAILED.word();
        };
  }

  private static String word(RuntimeException trouble) {
    return switch (trouble) {
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _, AbortedException _ ->
          NoSession.Cause.TIMED_OUT.word();
      // What stops a call before it is sent is none of the SDK's own exceptions.
      case SecurityException _ -> "refused";
      default -> NoSession.Cause.FAILED.word();
    };
  }
}
