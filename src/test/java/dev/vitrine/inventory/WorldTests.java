package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every account of the sandbox's world, each with the answer that its behaviour deserves. */
@VitrineTest
class WorldTests {

  private final Door door;
  private final Sandbox sandbox;

  WorldTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @Test
  void f1KeepsOneAccountsTroubleFromHidingTheOthers() {
    var answer = door.json("/api/v1/resources/ec2-vpc?region=us-east-1&refresh=true");
    assertThat(place(answer, "111111111111").path("status").asString()).isEqualTo("found");
    assertThat(place(answer, "333333333333").path("status").asString()).isEqualTo("found");
    assertThat(place(answer, "444444444444").path("status").asString()).isEqualTo("found");
    assertThat(place(answer, "555555555555").path("status").asString()).isEqualTo("unreachable");
    assertThat(place(answer, "777777777777").path("status").asString()).isEqualTo("timed-out");
    assertThat(place(answer, "888888888888").path("status").asString()).isEqualTo("found");
    assertThat(place(answer, "999999999999").path("status").asString()).isEqualTo("found");
    assertThat(answer.path("coverage").path("complete").asBoolean()).isFalse();
    assertThat(rows(answer, "111111111111")).isNotZero();
  }

  @Test
  void f1SaysThatALegacyRoleIsUnreachableAndWhatToCheck() {
    var place = only("/api/v1/resources/ec2-instance?account=555555555555");
    assertThat(place.path("status").asString()).isEqualTo("unreachable");
    assertThat(place.path("region").asString()).isEqualTo("global");
    assertThat(place.path("message").asString())
        .contains("arn:aws:iam::555555555555:role/RoleForB")
        .contains("trust policy");
  }

  @Test
  void saysThatTheOrganizationDeniesIam() {
    var place = only("/api/v1/resources/iam-role?account=444444444444");
    assertThat(place.path("status").asString()).isEqualTo("denied");
    assertThat(place.path("by").asString()).isEqualTo("organization");
    assertThat(place.path("action").asString()).isEqualTo("iam:ListRoles");
    assertThat(place.path("requestId").asString()).isNotBlank();
  }

  @Test
  void saysThatTheRoleItselfAllowsNothingOfIam() {
    var place = only("/api/v1/resources/iam-user?account=999999999999");
    assertThat(place.path("status").asString()).isEqualTo("denied");
    assertThat(place.path("by").asString()).isEqualTo("identity-policy");
  }

  @Test
  void saysThatARegionIsNotEnabledWithoutAskingIt() {
    only("/api/v1/resources/ec2-vpc?account=444444444444&region=eu-west-1");
    sandbox.forgetCalls();
    var place = only("/api/v1/resources/ec2-vpc?account=444444444444&region=ap-southeast-3");
    assertThat(place.path("status").asString()).isEqualTo("region-disabled");
    assertThat(sandbox.calls()).noneMatch(call -> call.region().equals("ap-southeast-3"));
  }

  @Test
  void entersStagingWithItsExternalId() {
    var place = only("/api/v1/resources/s3-bucket?account=333333333333");
    assertThat(place.path("status").asString()).isEqualTo("found");
  }

  @Test
  void readsAllTwelveHundredInstancesPageByPage() {
    sandbox.forgetCalls();
    var answer =
        door.json(
            "/api/v1/resources/ec2-instance?account=111111111111&region=us-east-1&refresh=true");
    assertThat(sandbox.calls().stream().filter(c -> c.operation().equals("DescribeInstances")))
        .hasSizeGreaterThan(1);
    assertThat(total(answer)).isEqualTo(1200);
  }

  @Test
  void f07FindsOrSaysThrottledWhereAnAccountTakesTwoCallsASecond() throws InterruptedException {
    var types = List.of("ec2-instance", "ec2-subnet", "ec2-volume", "ec2-vpc");
    var regions = List.of("eu-west-1", "us-east-1", "us-west-2");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var questions =
          types.stream()
              .map("/api/v1/resources/%s?account=666666666666&refresh=true"::formatted)
              .map(address -> (Callable<JsonNode>) () -> door.json(address))
              .toList();
      for (Future<JsonNode> answer : threads.invokeAll(questions)) {
        var places = answer.resultNow().path("coverage").path("places");
        assertThat(stream(places).map(place -> place.path("region").asString()))
            .containsAll(regions);
        assertThat(stream(places).map(place -> place.path("status").asString()))
            .isSubsetOf("found", "throttled");
      }
    }
  }

  @Test
  void namesTheViewerInEveryCallOfASession() {
    sandbox.forgetCalls();
    only("/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true");
    assertThat(
            sandbox.calls().stream()
                .filter(call -> call.operation().equals("DescribeVpcs"))
                .map(Sandbox.Seen::sessionName))
        .isNotEmpty()
        .containsOnly(
            door.json("/api/v1/accounts/111111111111/session").path("sessionName").asString());
  }

  private int total(JsonNode first) {
    var address = "/api/v1/resources/ec2-instance?account=111111111111&region=us-east-1";
    var count = first.path("items").size();
    var page = first;
    while (!page.path("nextToken").isNull()) {
      page = door.json(address + "&refresh=true&nextToken=" + page.path("nextToken").asString());
      count += page.path("items").size();
    }
    return count;
  }

  private JsonNode only(String address) {
    var places = door.json(address).path("coverage").path("places");
    assertThat(places).hasSize(1);
    return places.path(0);
  }

  private static JsonNode place(JsonNode answer, String account) {
    return stream(answer.path("coverage").path("places"))
        .filter(place -> place.path("account").asString().equals(account))
        .findFirst()
        .orElseThrow();
  }

  private static long rows(JsonNode answer, String account) {
    return stream(answer.path("items"))
        .filter(row -> row.path("account").asString().equals(account))
        .count();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
