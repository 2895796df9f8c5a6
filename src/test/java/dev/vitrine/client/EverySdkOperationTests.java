package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

class EverySdkOperationTests {

  private static final AllowList DECLARED =
      AllowList.of(
          List.of(
              Operation.of("ec2", "DescribeInstances"),
              Operation.of("ec2", "DescribeRegions"),
              Operation.of("iam", "ListRoles"),
              Operation.of("s3", "ListBuckets", "s3:ListAllMyBuckets"),
              Operation.of("s3", "GetBucketVersioning"),
              Operation.of("s3", "GetPublicAccessBlock", "s3:GetBucketPublicAccessBlock"),
              Operation.of("sts", "GetCallerIdentity")));

  private static final ReadRule ONLY_DECLARED = new ReadRule(DECLARED, (_, _) -> false, _ -> true);

  private static final ReadRule EVERYTHING =
      new ReadRule(AllowList.of(List.of()), (_, _) -> true, _ -> false);

  /** Sent to hosts or signed with names that only directory buckets and Outposts have. */
  private static final List<String> UNRECOGNISED =
      List.of(
          "s3 ListDirectoryBuckets",
          "s3 WriteGetObjectResponse",
          "s3control CreateBucket",
          "s3control DeleteAccessPointScope",
          "s3control GetAccessPointScope",
          "s3control ListAccessPointsForDirectoryBuckets",
          "s3control PutAccessPointScope");

  static List<Class<?>> clients() {
    return SdkClients.all();
  }

  static List<Class<?>> synchronous() {
    return SdkClients.synchronous();
  }

  @Test
  void coversEveryRequestThatTheSdkHas() {
    var called =
        SdkClients.all().stream()
            .flatMap(client -> SdkCall.of(client).stream())
            .map(SdkCall::request)
            .collect(Collectors.toSet());
    var existing =
        SdkClients.classes("**/model/*Request.class")
            .filter(AwsRequest.class::isAssignableFrom)
            .filter(type -> !java.lang.reflect.Modifier.isAbstract(type.getModifiers()))
            .collect(Collectors.toSet());

    assertThat(existing).hasSizeGreaterThan(900);
    existing.removeAll(called);
    assertThat(existing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("clients")
  void isStoppedBeforeAByteIsSentUnlessDeclared(Class<?> type) {
    var wire = new Wire();
    var passed = new TreeSet<String>();
    try (var _ = AllowListInterceptor.arm(ONLY_DECLARED);
        var client =
            type.getSimpleName().endsWith("AsyncClient")
                ? SdkClients.buildAsync(type, wire)
                : SdkClients.build(type, wire)) {
      for (var call : SdkCall.of(type)) {
        var before = wire.count();
        var outcome = call.outcome(client);
        if (wire.count() > before) {
          passed.add(SdkClients.service(type) + " " + call.method().getName());
        } else {
          assertThat(outcome)
              .as(call.method().getName())
              .isExactlyInstanceOf(OperationRefusedException.class)
              .hasMessageStartingWith("Refused before it was sent: ");
        }
      }
      assertThat(passed)
          .isEqualTo(
              DECLARED.operations().stream()
                  .filter(operation -> operation.service().equals(SdkClients.service(type)))
                  .map(operation ->
                      operation.service()
                          + " "
                          + Character.toLowerCase(operation.name().charAt(0))
                          + operation.name().substring(1))
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @MethodSource("synchronous")
  void isStoppedOnTheWireUnlessDeclaredEvenWhereTheInterceptorLetsItPass(Class<?> type) {
    var wire = new Wire();
    var passed = new ArrayList<WireOperation>();
    var guard =
        new WireGuard(wire, ONLY_DECLARED, new Destinations(java.util.Set.of()), passed::add);
    try (var _ = AllowListInterceptor.arm(EVERYTHING);
        var client = SdkClients.build(type, guard)) {
      for (var call : SdkCall.of(type)) {
        var before = wire.count();
        var outcome = call.outcome(client);
        assertThat(outcome)
            .as(call.method().getName())
            .isInstanceOf(wire.count() > before ? Sent.class : OperationRefusedException.class);
      }
      assertThat(passed)
          .containsExactlyInAnyOrderElementsOf(
              DECLARED.operations().stream()
                  .filter(operation -> operation.service().equals(SdkClients.service(type)))
                  .map(operation -> new WireOperation(operation.service(), operation.name()))
                  .toList());
      assertThat(wire.count()).isEqualTo(passed.size());
    }
  }

  @Test
  void isCalledOnTheWireAsTheSdkCallsIt() {
    var wrong = new TreeMap<String, List<WireOperation>>();
    var unrecognised = new TreeSet<String>();
    var unsigned = new TreeSet<String>();
    try (var _ = AllowListInterceptor.arm(EVERYTHING)) {
      for (var type : SdkClients.synchronous()) {
        var wire = new Wire();
        var says = new SdkSays();
        try (var client = SdkClients.build(type, wire, says)) {
          for (var call : SdkCall.of(type)) {
            var before = wire.count();
            assertThat(call.outcome(client)).as(call.method().getName()).isInstanceOf(Sent.class);
            assertThat(wire.count()).isEqualTo(before + 1);
            try {
              var names = Recognition.of(SentRequest.of(wire.requests().getLast()), true);
              if (names.isEmpty()) {
                unrecognised.add(says.operation().title());
              } else if (!names.contains(says.operation())) {
                wrong.put(says.operation().title(), names);
              }
            } catch (OperationRefusedException refused) {
              unsigned.add(says.operation().title());
              assertThat(refused).hasMessageEndingWith("is not signed with AWS's version 4");
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(UNRECOGNISED).containsAll(unrecognised);
    assertThat(unsigned).contains("sts AssumeRoleWithWebIdentity");
  }

  /** Keeps what the SDK says that it is sending. */
  private static final class SdkSays implements ExecutionInterceptor {

    private final AtomicReference<WireOperation> last =
        new AtomicReference<>(new WireOperation("", ""));

    WireOperation operation() {
      return last.get();
    }

    @Override
    public void beforeTransmission(
        Context.BeforeTransmission context, ExecutionAttributes attributes) {
      var service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
      var name = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
      last.set(new WireOperation(ServiceNames.of(service).orElse("unknown " + service), name));
    }
  }
}
