package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;

/** Calls {@code sts:AssumeRole}, always with a session name and an exact session policy. */
@Component
class RoleAssumption {

  private final ObjectProvider<StsClient> sts;
  private final StsWatch watch;
  private final SessionProperties properties;
  private final SessionRefusals refusals;
  private final Clock clock;

  RoleAssumption(
      ObjectProvider<StsClient> sts,
      StsWatch watch,
      SessionProperties properties,
      SessionRefusals refusals,
      Clock clock) {
    this.sts = sts;
    this.watch = watch;
    this.properties = properties;
    this.refusals = refusals;
    this.clock = clock;
  }

  Opening assume(Viewer viewer, Account account, Grant grant, Wanted wanted, Instant deadline) {
    try {
      var client = sts.getObject();
      var request = request(viewer, account, grant).toBuilder();
      limit(client, deadline)
          .ifPresent(left -> request.overrideConfiguration(call -> call.apiCallTimeout(left)));
      return read(account, grant, watch.assume(client, viewer, account.id(), request.build()));
    } catch (AbortedException interrupted) {
      throw interrupted;
    } catch (AwsServiceException refusal) {
      return refusals.explain(account, grant, wanted, refusal);
    } catch (SdkClientException trouble) {
      return refusals.explain(account, trouble);
    } catch (BeanCreationException noClient) {
      // The client is built at the first call, because its region may come from the instance.
      if (noClient.getMostSpecificCause() instanceof SdkClientException trouble) {
        return refusals.explain(account, trouble);
      }
      throw noClient;
    }
  }

  // Only where the caller's deadline comes before the time that every call has.
  private Optional<Duration> limit(StsClient client, Instant deadline) {
    var left = Duration.between(clock.instant(), deadline);
    var usual = client.serviceClientConfiguration().overrideConfiguration().apiCallTimeout();
    if (usual.isPresent() && usual.get().compareTo(left) <= 0) {
      return Optional.empty();
    }
    // Rounded up: the SDK counts whole milliseconds and takes no call without any.
    return Optional.of(Duration.ofMillis(Math.max(1, left.plusNanos(999_999).toMillis())));
  }

  private AssumeRoleRequest request(Viewer viewer, Account account, Grant grant) {
    var name = SessionName.of(viewer).value();
    return AssumeRoleRequest.builder()
        .roleArn(account.role().toString())
        .roleSessionName(name)
        .externalId(account.externalId().map(id -> id.value()).orElse(null))
        .sourceIdentity(account.sourceIdentity() ? name : null)
        .durationSeconds(Math.toIntExact(properties.duration().toSeconds()))
        .policy(grant.policy(account.partition().id()))
        .build();
  }

  // A session for another account than asked, or without an end, is no session.
  private Opening read(Account account, Grant grant, AssumeRoleResponse answer) {
    var now = clock.instant();
    var requestId = Optional.ofNullable(answer.responseMetadata().requestId());
    if (answer.credentials() == null || answer.assumedRoleUser() == null) {
      return refusals.nonsense(account, "carries no credentials", requestId);
    }
    var credentials = answer.credentials();
    var arn = String.valueOf(answer.assumedRoleUser().arn());
    if (!arn.startsWith(assumedRole(account))) {
      return refusals.nonsense(account, "is for another role or account", requestId);
    }
    if (credentials.expiration() == null || !credentials.expiration().isAfter(now)) {
      return refusals.nonsense(account, "has no end, or ended already", requestId);
    }
    return new Session(
        account.id(),
        account.role().toString(),
        arn,
        arn.substring(arn.lastIndexOf('/') + 1),
        grant.name(),
        AwsSessionCredentials.create(
            credentials.accessKeyId(), credentials.secretAccessKey(), credentials.sessionToken()),
        credentials.expiration(),
        now);
  }

  private static String assumedRole(Account account) {
    var role = account.role().role();
    var name = role.substring(role.lastIndexOf('/') + 1);
    return "arn:%s:sts::%s:assumed-role/%s/"
        .formatted(account.partition().id(), account.id(), name);
  }
}
