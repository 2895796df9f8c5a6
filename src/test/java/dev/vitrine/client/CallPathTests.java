package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.permission.Operation;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.ec2.Ec2Client;

class CallPathTests {

  @Test
  void passesTheGateForThePlaceThatIsReallyAsked() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      var gate = new FakeGate();
      var clients = aws.reading(gate);
      clients.of(Ec2Client.class).describeVpcs();
      clients.in(RegionId.GLOBAL).of(Ec2Client.class).describeVpcs();
      assertThat(gate.passed())
          .containsExactly(
              "111111111111 eu-west-1 ec2 DescribeVpcs", "111111111111 us-east-1 ec2 DescribeVpcs");
    }
  }

  @Test
  void opensTheSessionBeforeItTakesATurn() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      var openedBefore = new ArrayList<Integer>();
      var gate =
          new GateOf() {
            @Override
            public <T> T pass(Place place, Operation operation, Supplier<T> call) {
              openedBefore.add(aws.sessions().opened());
              return call.get();
            }
          };
      aws.reading(gate).of(Ec2Client.class).describeVpcs();
      assertThat(openedBefore).containsExactly(1);
    }
  }

  @Test
  void letsTheGatesRefusalThroughThePaginator() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      var gate =
          new GateOf() {
            @Override
            public <T> T pass(Place place, Operation operation, Supplier<T> call) {
              throw new NoTurnException("the account's budget is used up");
            }
          };
      var ec2 = aws.reading(gate).of(Ec2Client.class);
      assertThatExceptionOfType(NoTurnException.class)
          .isThrownBy(() -> ec2.describeVpcsPaginator().vpcs().stream().count())
          .withMessage("the account's budget is used up")
          .withNoCause();
      assertThat(aws.server().requests()).isEmpty();
      assertThat(aws.events()).isEmpty();
    }
  }

  @Test
  void callsNobodyAfterTheDeadline() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      var ec2 = aws.reading(new FakeGate().until(Instant.EPOCH)).of(Ec2Client.class);
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(ec2::describeVpcs)
          .withMessage("deadline reached");
      assertThat(aws.server().requests()).isEmpty();
    }
  }

  @Test
  void f20EndsAHungCallAtTheDeadline() {
    try (var aws = FaultyAws.waitedFor(Faults.silent())) {
      var gate = new FakeGate().until(Instant.now().plus(Duration.ofSeconds(1)));
      assertThatExceptionOfType(ApiCallTimeoutException.class)
          .isThrownBy(() -> aws.reading(gate).of(Ec2Client.class).describeVpcs());
    }
  }

  @Test
  void tellsTheApplicationOfEveryCall() {
    try (var aws = FaultyAws.waitedFor(Faults.ec2Error("403 Forbidden", "UnauthorizedOperation"))) {
      assertThatExceptionOfType(AwsServiceException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs());
      assertThat(aws.events())
          .singleElement()
          .usingRecursiveComparison()
          .ignoringFields("duration")
          .isEqualTo(
              new AwsCalled(
                  FakeSessions.ADA,
                  new AccountId("111111111111"),
                  new RegionId("eu-west-1"),
                  Operation.of("ec2", "DescribeVpcs"),
                  "r-1",
                  "ASIAEXAMPLE1",
                  "ada",
                  "denied",
                  Duration.ZERO));
    }
  }

  @Test
  void t10TellsTheApplicationOfACallThatItStoppedItself() {
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC));
        var _ = AllowListInterceptor.arm(ReadRule.NOTHING)) {
      assertThatExceptionOfType(OperationRefusedException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs());
      assertThat(aws.outcomes()).containsExactly("refused");
      assertThat(aws.server().requests()).isEmpty();
    }
  }

  @Test
  void countsCallsByServiceOperationRegionAndOutcomeButNotByAccount() {
    var meters = new SimpleMeterRegistry();
    try (var aws = FaultyAws.waitedFor(Faults.xml(Faults.VPC))) {
      aws.observations()
          .observationConfig()
          .observationHandler(new DefaultMeterObservationHandler(meters));
      var ec2 = aws.client(Ec2Client.class);
      ec2.describeVpcs();
      ec2.describeVpcs();
      assertThat(meters.get("vitrine.aws.call").tag("outcome", "ok").timer().count()).isEqualTo(2);
      assertThat(meters.get("vitrine.aws.call").timer().getId().getTags())
          .containsExactlyInAnyOrderElementsOf(
              List.of(
                  Tag.of("service", "ec2"),
                  Tag.of("operation", "DescribeVpcs"),
                  Tag.of("region", "eu-west-1"),
                  Tag.of("outcome", "ok"),
                  Tag.of("error", "none")));
    }
  }

  /** A gate of which only the way through matters. */
  private interface GateOf extends CallGate {

    @Override
    default <T> T passLong(Place place, Operation operation, Supplier<T> call) {
      return pass(place, operation, call);
    }

    @Override
    default int pageCap() {
      return 100;
    }

    @Override
    default Instant deadline() {
      return Instant.MAX;
    }
  }
}
