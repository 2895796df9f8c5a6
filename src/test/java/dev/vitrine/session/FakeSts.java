package dev.vitrine.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.awscore.DefaultAwsResponseMetadata;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.StsServiceClientConfiguration;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.StsException;

/** An STS in memory: gives sessions unless a test says otherwise, and keeps what it was asked. */
final class FakeSts implements StsClient {

  private static final Duration CALL_TIMEOUT = Duration.ofSeconds(8);

  private final Clock clock;
  private final Queue<AssumeRoleRequest> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private volatile UnaryOperator<AssumeRoleResponse> script = usual -> usual;

  FakeSts(Clock clock) {
    this.clock = clock;
  }

  void answers(UnaryOperator<AssumeRoleResponse> script) {
    this.script = script;
  }

  void refuses(String code, int status) {
    answers(_ -> {
      throw refusal(code, status);
    });
  }

  int calls() {
    return asked.size();
  }

  Queue<AssumeRoleRequest> asked() {
    return asked;
  }

  /** How many calls were under way at once, at most. */
  int mostAtOnce() {
    return most.get();
  }

  int underWay() {
    return underWay.get();
  }

  static StsException refusal(String code, int status) {
    return (StsException)
        StsException.builder()
            .statusCode(status)
            .requestId("a-request")
            .awsErrorDetails(
                AwsErrorDetails.builder()
                    .errorCode(code)
                    .errorMessage("Encoded authorization failure message: abc")
                    .build())
            .build();
  }

  /** Waits like the SDK does: an interrupt ends the call. */
  static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw AbortedException.create("Thread was interrupted", interrupt);
    }
  }

  @Override
  public AssumeRoleResponse assumeRole(AssumeRoleRequest request) {
    asked.add(request);
    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      return script.apply(session(request));
    } finally {
      underWay.decrementAndGet();
    }
  }

  private AssumeRoleResponse session(AssumeRoleRequest request) {
    var parts = request.roleArn().split(":", -1);
    var role = parts[5].substring("role/".length());
    var number = asked.size();
    var builder =
        AssumeRoleResponse.builder()
            .assumedRoleUser(user ->
                user.arn(
                    "arn:aws:sts::%s:assumed-role/%s/%s"
                        .formatted(parts[4], role, request.roleSessionName())))
            .credentials(keys ->
                keys.accessKeyId("ASIAEXAMPLE" + number)
                    .secretAccessKey("secret")
                    .sessionToken("token")
                    .expiration(clock.instant().plusSeconds(request.durationSeconds())));
    builder.responseMetadata(
        DefaultAwsResponseMetadata.create(Map.of("AWS_REQUEST_ID", "request-" + number)));
    return builder.build();
  }

  @Override
  public StsServiceClientConfiguration serviceClientConfiguration() {
    return StsServiceClientConfiguration.builder()
        .overrideConfiguration(
            ClientOverrideConfiguration.builder().apiCallTimeout(CALL_TIMEOUT).build())
        .build();
  }

  @Override
  public String serviceName() {
    return "sts";
  }

  @Override
  public void close() {}
}
