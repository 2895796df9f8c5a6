package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.CloudCall;
import dev.vitrine.Door;
import dev.vitrine.FakeCloud;
import dev.vitrine.Started;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.FaultServer;
import dev.vitrine.client.Faults;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Accounts of all partitions, by what is asked on the wire, and what their answers are called. */
@TestInstance(Lifecycle.PER_CLASS)
class PartitionTests {

  private static final String COMMERCIAL = "111111111111";
  private static final String CHINA = "222222222222";
  private static final String GOVERNMENT = "333333333333";
  private static final String DENYING = "444444444444";

  private final FakeCloud cloud = new FakeCloud();
  private final FaultServer server = new FaultServer(cloud);
  private final Started vitrine =
      Started.with(
          FakeCloud.configuration(
              server.address(),
              "arn:aws:iam::111111111111:role/RoleForB",
              "arn:aws-cn:iam::222222222222:role/RoleForB",
              "arn:aws-us-gov:iam::333333333333:role/RoleForB",
              "arn:aws:iam::444444444444:role/RoleForB"),
          "--logging.level.dev.vitrine=error");
  private final Door door = vitrine.door();

  @BeforeEach
  void denyTheRegionsOfOneAccount() {
    var denied = Faults.ec2Error("403 Forbidden", "UnauthorizedOperation");
    server.answers((request, answer) -> {
      var regions = request.contains("Action=DescribeRegions");
      var there = request.contains("Credential=ASIA0000" + DENYING);
      (regions && there ? denied : cloud).answer(request, answer);
    });
  }

  @AfterAll
  void stop() {
    vitrine.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    COMMERCIAL + ", aws, eu-west-1 us-east-1",
    CHINA + ", aws-cn, cn-north-1 cn-northwest-1",
    GOVERNMENT + ", aws-us-gov, us-gov-east-1 us-gov-west-1"
  })
  void asksOnlyTheRegionsOfTheAccountsOwnPartition(
      String account, String partition, String regions) {
    for (String type : types()) {
      var answer = answer(type, account);
      assertThat(answer.path("coverage").path("complete").asBoolean()).as(type).isTrue();
    }
    assertThat(asked(account)).containsExactlyElementsOf(List.of(regions.split(" ")));
    assertThat(cloud.calls())
        .filteredOn(call -> call.account().equals(account) && !call.role().isEmpty())
        .extracting(CloudCall::role)
        .containsOnly("arn:%s:iam::%s:role/RoleForB".formatted(partition, account));
  }

  @ParameterizedTest
  @CsvSource({
    COMMERCIAL + ", aws, eu-west-1, us-east-1",
    CHINA + ", aws-cn, cn-northwest-1, cn-north-1",
    GOVERNMENT + ", aws-us-gov, us-gov-east-1, us-gov-west-1"
  })
  void writesArnsAndGlobalQuestionsAsThePartitionDoes(
      String account, String partition, String region, String home) {
    for (String type : types()) {
      var rows = answer(type, account).path("items");
      assertThat(rows.valueStream().map(row -> row.path("arn").asString()))
          .as(type)
          .allSatisfy(arn -> assertThat(arn).startsWith("arn:" + partition + ":"));
    }
    assertThat(answer("ec2-vpc", account, region).path("items").path(0).path("arn").asString())
        .isEqualTo("arn:%s:ec2:%s:%s:vpc/vpc-1-0".formatted(partition, region, account));
    assertThat(answer("s3-bucket", account).path("items").path(0).path("arn").asString())
        .isEqualTo("arn:%s:s3:::a-bucket".formatted(partition));
    assertThat(cloud.calls())
        .filteredOn(call -> call.account().equals(account) && call.action().startsWith("List"))
        .extracting(CloudCall::region)
        .containsOnly(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-north-1", "us-gov-west-1"})
  void asksNobodyElseForARegionOfOnePartition(String region) {
    var before = cloud.calls().size();
    var answer = door.json("/api/v1/resources/ec2-subnet?refresh=true&region=" + region);
    assertThat(answer.path("coverage").path("places")).hasSize(1);
    assertThat(cloud.calls().stream().skip(before))
        .filteredOn(call -> call.action().equals("DescribeSubnets"))
        .extracting(CloudCall::region)
        .containsExactly(region);
  }

  @Test
  void asksThePartitionsRegionsWhereDescribeRegionsIsDeniedAndSaysSo() {
    var places = answer("ec2-vpc", DENYING).path("coverage").path("places");
    var all = Partition.AWS.regions().stream().map(RegionId::value).toList();
    assertThat(places.valueStream().map(place -> place.path("region").asString()))
        .containsExactlyElementsOf(all);
    assertThat(places)
        .allSatisfy(place -> {
          assertThat(place.path("status").asString()).isEqualTo("found");
          assertThat(place.path("message").asString())
              .isEqualTo("ec2:DescribeRegions is denied: these are the partition's regions.");
        });
    assertThat(asked(DENYING)).containsExactlyElementsOf(all);
  }

  private Set<String> asked(String account) {
    return cloud.calls().stream()
        .filter(call -> call.account().equals(account) && call.action().startsWith("Describe"))
        .map(CloudCall::region)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> types() {
    // Those that the made cloud answers.
    return List.of(
        "ec2-instance",
        "ec2-network-interface",
        "ec2-security-group",
        "ec2-subnet",
        "ec2-volume",
        "ec2-vpc",
        "iam-role",
        "iam-user",
        "s3-bucket");
  }

  private JsonNode answer(String type, String account) {
    return door.json("/api/v1/resources/%s?account=%s".formatted(type, account));
  }

  private JsonNode answer(String type, String account, String region) {
    return door.json("/api/v1/resources/%s?account=%s&region=%s".formatted(type, account, region));
  }
}
