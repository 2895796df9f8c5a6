package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkPojo;

/** What nobody has asked is never taken for nothing. */
class RememberedTests {

  private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
  private static final Account ACCOUNT = EachAccountTests.account("111111111111");
  private static final RegionId IRELAND = new RegionId("eu-west-1");
  private static final RegionId VIRGINIA = new RegionId("us-east-1");

  @Test
  void countsAnAccountThatNobodyAskedAsOneUnknownPlace() {
    var coverage = remembered(Optional.empty(), List.of()).coverage(type(Scope.REGIONAL));
    assertThat(coverage.places()).extracting(Answer::status).containsExactly(Status.NOT_ASKED);
    assertThat(coverage.unknown()).isOne();
  }

  @Test
  void countsTheRegionsThatNobodyAsked() {
    var known = List.of(found(IRELAND));
    var coverage =
        remembered(Optional.of(List.of(IRELAND, VIRGINIA)), known).coverage(type(Scope.REGIONAL));
    assertThat(coverage.places())
        .extracting(answer -> answer.place().region(), Answer::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(IRELAND, Status.FOUND),
            org.assertj.core.groups.Tuple.tuple(VIRGINIA, Status.NOT_ASKED));
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void isNotSureOfAnAccountWhoseRegionsItDoesNotKnow() {
    var coverage =
        remembered(Optional.empty(), List.of(found(IRELAND))).coverage(type(Scope.REGIONAL));
    assertThat(coverage.unknown()).isOne();
  }

  @Test
  void expectsAGlobalTypeInOnePlace() {
    var coverage =
        remembered(Optional.of(List.of(IRELAND, VIRGINIA)), List.of(found(RegionId.GLOBAL)))
            .coverage(type(Scope.GLOBAL));
    assertThat(coverage.places()).hasSize(1);
    assertThat(coverage.complete()).isTrue();
  }

  private static Remembered remembered(Optional<List<RegionId>> regions, List<Known> known) {
    return new Remembered(List.of(ACCOUNT), (_, _) -> true, known, _ -> regions, NOW);
  }

  private static Known found(RegionId region) {
    var outcome = new Outcome(Status.FOUND, null, null, null, null, null, NOW);
    return new Known(
        "ec2-vpc", new Answer.Found(new Place(ACCOUNT.id(), region), outcome, List.of()));
  }

  private static ResourceType type(Scope scope) {
    var definition =
        Definition.of("AWS::EC2::VPC", "VPC", scope)
            .calls(Operation.of("ec2", "DescribeVpcs"))
            .id("VpcId")
            .build();
    return new ResourceType() {
      @Override
      public Definition definition() {
        return definition;
      }

      @Override
      public Stream<? extends SdkPojo> list(Clients clients) {
        return Stream.empty();
      }
    };
  }
}
