package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import dev.vitrine.sandbox.Sandbox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the doctor finds in each account of the sandbox. */
@VitrineTest
class DoctorTests {

  private static final List<String> CHAIN =
      List.of(
          "own-identity",
          "permission",
          "assume-role",
          "caller",
          "session-policy",
          "weak-trust",
          "regions",
          "probe-ec2",
          "probe-iam",
          "probe-s3");

  private final Door door;
  private final Sandbox sandbox;
  private final AllowList allowed;
  private final Catalog catalog;

  DoctorTests(@LocalServerPort int port, Sandbox sandbox, AllowList allowed, Catalog catalog) {
    this.door = new Door(port);
    this.sandbox = sandbox;
    this.allowed = allowed;
    this.catalog = catalog;
  }

  @Test
  void findsNothingToMendWhereTheTrustPolicyDemandsTheExternalId() {
    var check = check("333333333333");
    assertThat(check.path("account").asString()).isEqualTo("333333333333");
    assertThat(names(check))
        .startsWith("own-identity", "permission", "assume-role")
        .containsAll(CHAIN);
    assertThat(steps(check)).allMatch(step -> is(step, "ok") || is(step, "skipped"));
    assertThat(named(check, "skipped"))
        .as("what only the organization's management account is told")
        .containsExactly("probe-organizations");
    assertThat(steps(check)).allMatch(step -> step.path("fix").isNull());
    assertThat(message(check, "own-identity"))
        .contains("arn:aws:iam::222222222222:role/AssumeRoleInA", "instance's metadata");
    assertThat(message(check, "caller"))
        .contains("arn:aws:sts::333333333333:assumed-role/RoleForB/");
    assertThat(message(check, "weak-trust")).contains("Without the ExternalId AWS refuses");
    assertThat(check.toString()).doesNotContain("sandbox-staging-external-id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"111111111111", "777777777777", "888888888888"})
  void t03WarnsWhereTheTrustPolicyDemandsNoExternalId(String account) {
    var check = check(account);
    assertThat(step(check, "weak-trust").path("status").asString()).isEqualTo("warning");
    assertThat(step(check, "weak-trust").path("fix").asString())
        .isEqualTo("/setup?account=" + account);
    assertThat(named(check, "warning")).containsExactly("weak-trust");
    assertThat(failed(check)).isEmpty();
  }

  @Test
  void tellsAnOrganizationThatIsNotToBeSeenFromOneThatTheRoleMayNotList() {
    assertThat(step(check("111111111111"), "probe-organizations").path("status").asString())
        .isEqualTo("ok");
    var member = step(check("777777777777"), "probe-organizations");
    assertThat(member.path("status").asString()).isEqualTo("skipped");
    assertThat(member.path("message").asString()).contains("not available here");
    var narrow = step(check("999999999999"), "probe-organizations");
    assertThat(narrow.path("status").asString()).isEqualTo("failed");
    assertThat(narrow.path("message").asString())
        .startsWith("organizations:ListAccounts is denied: no policy of the role allows it.");
  }

  @Test
  void saysThatTheOrganizationDeniesAndThatNothingToPasteHelps() {
    var check = check("444444444444");
    // The sandbox's organization denies rds:* and iam:List* there.
    assertThat(failed(check)).containsExactly("probe-iam", "probe-rds");
    assertThat(message(check, "probe-iam")).startsWith("iam:List");
    assertThat(message(check, "probe-rds")).startsWith("rds:Describe");
    assertThat(steps(check))
        .filteredOn(step -> is(step, "failed"))
        .allSatisfy(step -> {
          assertThat(step.path("message").asString())
              .contains(" is denied: a policy of the organization denies it");
          assertThat(step.path("fix").asString()).contains("organization").doesNotContain("{");
        });
  }

  @Test
  void endsAtTheRoleWhereAwsRefusesItAndSkipsTheRest() {
    sandbox.forgetCalls();
    var check = check("555555555555");
    assertThat(step(check, "own-identity").path("status").asString()).isEqualTo("ok");
    assertThat(message(check, "permission")).contains("AWS does not say whether");
    var document = JsonMapper.shared().readTree(step(check, "permission").path("fix").asString());
    assertThat(document.at("/Statement/0/Action").asString()).isEqualTo("sts:AssumeRole");
    assertThat(document.at("/Statement/0/Resource").asString())
        .isEqualTo("arn:aws:iam::*:role/RoleForB");
    assertThat(failed(check)).containsExactly("assume-role");
    assertThat(step(check, "assume-role").path("fix").asString())
        .isEqualTo("/setup?account=555555555555");
    assertThat(names(check)).containsAll(CHAIN);
    assertThat(steps(check).subList(3, steps(check).size()))
        .allMatch(step -> is(step, "skipped"))
        .allMatch(step -> step.path("message").asString().contains("an earlier step failed"));
    assertThat(sandbox.calls().stream().filter(call -> call.account().equals("555555555555")))
        .isEmpty();
  }

  @Test
  void showsThePolicyThatTheRoleLacks() {
    var check = check("999999999999");
    assertThat(List.of("session-policy", "regions", "probe-ec2", "probe-s3"))
        .allMatch(name -> is(step(check, name), "ok"));
    // The role may list EC2 and S3, and nothing else.
    assertThat(failed(check))
        .containsExactlyElementsOf(
            names(check).stream()
                .filter(name -> name.startsWith("probe-"))
                .filter(name -> !List.of("probe-ec2", "probe-s3").contains(name))
                .toList())
        .contains("probe-iam", "probe-rds");
    assertThat(steps(check))
        .filteredOn(step -> is(step, "failed"))
        .allSatisfy(step -> {
          var service = step.path("name").asString().substring("probe-".length());
          var action = step.path("message").asString().split(" ", -1)[0];
          assertThat(step.path("message").asString())
              .startsWith(action + " is denied: no policy of the role allows it.");
          assertThat(actions(step.path("fix").asString()))
              .contains(action)
              .containsExactlyInAnyOrderElementsOf(needed(service));
        });
    assertThat(actions(step(check, "probe-iam").path("fix").asString()))
        .contains("iam:ListRoles", "iam:ListUsers")
        .allMatch(action -> action.matches("iam:[A-Za-z]+"));
  }

  @Test
  void takesBeingThrottledForNoFailure() {
    assertThat(failed(check("666666666666"))).isEmpty();
  }

  @Test
  void asksLittle() {
    check("333333333333");
    sandbox.forgetCalls();
    check("333333333333");
    var calls = sandbox.calls();
    assertThat(calls.stream().filter(call -> call.service().equals("sts")))
        .extracting(Sandbox.Seen::operation)
        .as("the sessions that read are open: one that says who it is, and one that is refused")
        .containsExactlyInAnyOrder("AssumeRole", "AssumeRole", "GetCallerIdentity");
    assertThat(calls.stream().filter(call -> call.operation().equals("DescribeRegions")))
        .extracting(Sandbox.Seen::status)
        .as("one that is answered, and one that the session policy does not hold")
        .containsExactlyInAnyOrder(200, 403);
    var probing =
        calls.stream()
            .filter(call -> !call.service().equals("sts"))
            .filter(call -> !call.operation().equals("DescribeRegions"))
            .collect(
                Collectors.groupingBy(
                    Sandbox.Seen::service,
                    Collectors.mapping(Sandbox.Seen::operation, Collectors.toList())));
    assertThat(probing).containsKeys("ec2", "iam", "s3");
    assertThat(probing)
        .as("one list of each service, which may take names first and then what they name")
        .allSatisfy((service, operations) ->
            assertThat(catalog.types())
                .filteredOn(type -> type.definition().service().equals(service))
                .extracting(type -> type.definition().operations())
                .anySatisfy(listing ->
                    assertThat(operations)
                        .doesNotHaveDuplicates()
                        .isSubsetOf(listing.stream().map(Operation::name).toList())));
  }

  @Test
  void remembersAReportForAMoment() {
    check("111111111111");
    sandbox.forgetCalls();
    assertThat(names(door.json("/api/v1/accounts/111111111111/check"))).containsAll(CHAIN);
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/accounts/000000000000/check",
        "/api/v1/accounts/222222222222/check",
        "/api/v1/accounts/nonsense/check",
        "/api/v1/accounts/111111111111/check?refresh=maybe"
      })
  void saysWhatIsWrongAsTheRestOfTheApiDoes(String address) {
    var answer = door.get(address);
    var like =
        address.contains("refresh")
            ? door.get("/api/v1/resources/ec2-vpc?refresh=maybe")
            : door.get(address.replace("/check", "/session"));
    assertThat(answer.statusCode()).isEqualTo(like.statusCode());
    assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(answer.body().replaceAll("\"instance\":\"[^\"]*\"", ""))
        .isEqualTo(like.body().replaceAll("\"instance\":\"[^\"]*\"", ""));
  }

  @Test
  void asksNoServiceOfWhichTheViewerMayLookAtNothing() {
    sandbox.forgetCalls();
    var check = check(door.as(People.SUPPORT), "111111111111");
    assertThat(message(check, "caller")).contains("assumed-role/ViewOnly/");
    assertThat(step(check, "probe-ec2").path("status").asString()).isEqualTo("ok");
    assertThat(names(check))
        .filteredOn(name -> name.startsWith("probe-") && !name.equals("probe-ec2"))
        .contains("probe-iam", "probe-s3")
        .allMatch(name -> is(step(check, name), "skipped"))
        .allMatch(name -> message(check, name).contains("You may look at no resource type"));
    assertThat(sandbox.calls().stream().map(Sandbox.Seen::service)).containsOnly("sts", "ec2");
  }

  @Test
  void showsNobodyWhatItFoundForAnother() {
    check("111111111111");
    sandbox.forgetCalls();
    check(door.as(People.ADA), "111111111111");
    assertThat(sandbox.calls()).isNotEmpty();
    sandbox.forgetCalls();
    assertThat(door.as(People.DATA).get("/api/v1/accounts/111111111111/check").statusCode())
        .isEqualTo(404);
    assertThat(sandbox.calls()).isEmpty();
  }

  private JsonNode check(String account) {
    return check(door, account);
  }

  private static JsonNode check(Door door, String account) {
    return door.json("/api/v1/accounts/" + account + "/check?refresh=true");
  }

  private static List<JsonNode> steps(JsonNode check) {
    return StreamSupport.stream(check.path("steps").spliterator(), false).toList();
  }

  private static List<String> names(JsonNode check) {
    return steps(check).stream().map(step -> step.path("name").asString()).toList();
  }

  private static List<String> failed(JsonNode check) {
    return named(check, "failed");
  }

  private static List<String> named(JsonNode check, String status) {
    return steps(check).stream()
        .filter(step -> is(step, status))
        .map(step -> step.path("name").asString())
        .toList();
  }

  private static List<String> actions(String policy) {
    return JsonMapper.shared()
        .readTree(policy)
        .path("Statement")
        .valueStream()
        .flatMap(statement -> statement.path("Action").valueStream())
        .map(JsonNode::asString)
        .toList();
  }

  private Set<String> needed(String service) {
    var own =
        allowed.operations().stream().filter(operation -> operation.service().equals(service));
    var elsewhere =
        catalog.types().stream()
            .filter(type -> type.definition().service().equals(service))
            .flatMap(type -> type.operations().stream());
    return Stream.concat(own, elsewhere)
        .flatMap(operation ->
            Stream.concat(Stream.of(operation.action()), operation.alsoNeeds().stream()))
        .collect(Collectors.toSet());
  }

  private static boolean is(JsonNode step, String status) {
    return step.path("status").asString().equals(status);
  }

  private static String message(JsonNode check, String name) {
    return step(check, name).path("message").asString();
  }

  private static JsonNode step(JsonNode check, String name) {
    return steps(check).stream()
        .filter(step -> step.path("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
