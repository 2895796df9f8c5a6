package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The answers that programs rely on. */
@VitrineTest
class ApiTests {

  private final Door door;
  private final Sandbox sandbox;

  ApiTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @Test
  void listsTheAccountsWithoutOpeningASession() {
    sandbox.forgetCalls();
    var accounts = door.json("/api/v1/accounts").path("items");
    assertThat(texts(accounts, "id"))
        .containsExactly(
            "111111111111",
            "333333333333",
            "444444444444",
            "555555555555",
            "666666666666",
            "777777777777",
            "888888888888",
            "999999999999");
    assertThat(accounts.path(0).propertyNames())
        .containsExactly("id", "name", "partition", "color", "tags", "status", "message", "asOf");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void opensASessionAndShowsItsPolicyButNeverACredential() {
    var session = door.json("/api/v1/accounts/111111111111/session");
    assertThat(session.path("status").asString()).isEqualTo("reachable");
    assertThat(session.path("assumedRoleArn").asString())
        .isEqualTo(
            "arn:aws:sts::111111111111:assumed-role/RoleForB/"
                + session.path("sessionName").asString());
    var grant = session.path("grants").path(0);
    assertThat(Instant.parse(grant.path("expiresAt").asString())).isAfter(Instant.now());
    assertThat(grant.path("policy").path("Version").asString()).isEqualTo("2012-10-17");
    assertThat(sandbox.secrets()).noneMatch(session.toString()::contains);
  }

  @Test
  void saysThatNoSessionCanBeHad() {
    var answer = door.get("/api/v1/accounts/555555555555/session");
    assertThat(answer.statusCode()).isEqualTo(200);
    var session = door.json("/api/v1/accounts/555555555555/session");
    assertThat(session.path("status").asString()).isEqualTo("unreachable");
    assertThat(session.path("assumedRoleArn").isNull()).isTrue();
    assertThat(session.path("message").asString()).contains("trust policy");
    assertThat(session.path("grants").path(0).path("expiresAt").isNull()).isTrue();
  }

  @Test
  void pagesThroughAListOnceAndAsksAwsNothingMore() {
    var address = "/api/v1/resources/ec2-instance?account=111111111111&limit=500&sort=-LaunchTime";
    var page = door.json(address);
    var coverage = page.path("coverage");
    sandbox.forgetCalls();
    var seen = new ArrayList<String>(texts(page.path("items"), "id"));
    var times = new ArrayList<String>(launches(page));
    while (!page.path("nextToken").isNull()) {
      page = door.json(address + "&nextToken=" + page.path("nextToken").asString());
      assertThat(page.path("coverage")).isEqualTo(coverage);
      seen.addAll(texts(page.path("items"), "id"));
      times.addAll(launches(page));
    }
    assertThat(sandbox.calls()).isEmpty();
    assertThat(seen).hasSizeGreaterThan(1_200);
    assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    assertThat(times.stream().map(Instant::parse).toList())
        .isSortedAccordingTo((left, right) -> right.compareTo(left));
  }

  @Test
  void filtersByFreeTextWithoutRegardToCase() {
    var all = door.json("/api/v1/resources/ec2-vpc?account=111111111111").path("items");
    var one = all.path(0).path("id").asString();
    var found =
        door.json(
            "/api/v1/resources/ec2-vpc?account=111111111111&q=" + one.toUpperCase(Locale.ROOT));
    assertThat(texts(found.path("items"), "id")).containsExactly(one);
    var none = door.json("/api/v1/resources/ec2-vpc?account=111111111111&q=no-such-thing");
    assertThat(none.path("items")).isEmpty();
    assertThat(none.path("coverage").path("complete").asBoolean()).isTrue();
  }

  @Test
  void showsASettingThatIsNotSetAsAnAnswer() {
    var settings = new HashSet<String>();
    for (JsonNode bucket :
        door.json("/api/v1/resources/s3-bucket?account=111111111111").path("items")) {
      for (JsonNode detail : bucket(bucket).path("details")) {
        assertThat(detail.path("status").asString()).isEqualTo("found");
        settings.add(detail.path("name").asString() + " " + !detail.path("value").isNull());
      }
    }
    assertThat(settings)
        .contains(
            "Region true",
            "Public access block true",
            "Public access block false",
            "Encryption true",
            "Versioning true");
  }

  @Test
  void keepsOneDeniedDetailFromHidingTheResource() {
    var bucket =
        door.json("/api/v1/resources/s3-bucket?account=999999999999").path("items").path(0);
    var resource = bucket(bucket);
    assertThat(resource.path("id")).isEqualTo(bucket.path("id"));
    assertThat(resource.path("details"))
        .isNotEmpty()
        .allSatisfy(detail -> {
          assertThat(detail.path("status").asString()).isEqualTo("denied");
          assertThat(detail.path("by").asString()).isEqualTo("identity-policy");
          assertThat(detail.path("action").asString()).startsWith("s3:Get");
        });
  }

  @Test
  void answersAProblemForAResourceThatIsNotThere() {
    var answer =
        door.get(
            "/api/v1/accounts/111111111111/regions/eu-west-1/resources/ec2-vpc?id=vpc-0123456789");
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void answersTheStatusOfAPlaceThatCannotBeAsked() {
    var answer =
        door.json(
            "/api/v1/accounts/555555555555/regions/eu-west-1/resources/ec2-vpc?id=vpc-0123456789");
    assertThat(answer.path("resource").isNull()).isTrue();
    assertThat(answer.path("place").path("status").asString()).isEqualTo("unreachable");
  }

  @Test
  void provesThatNothingButReadsCanBeCalled() {
    var proof = door.json("/api/v1/read-only");
    assertThat(texts(proof.path("operations"), "accessLevel"))
        .isNotEmpty()
        .containsOnly("List", "Read");
    assertThat(texts(proof.path("identity"), "operation")).contains("AssumeRole");
    assertThat(proof.path("grants")).hasSize(3);
    assertThat(proof.toString()).doesNotContain("*:*").doesNotContain("Describe*");
  }

  @Test
  void describesItself() {
    assertThat(door.json("/v3/api-docs").path("paths").propertyNames())
        .contains("/api/v1/accounts", "/api/v1/resources/{type}", "/api/v1/read-only")
        .allMatch(path -> path.startsWith("/api/v1/"));
  }

  private JsonNode bucket(JsonNode row) {
    return door.json(
            "/api/v1/accounts/%s/regions/global/resources/s3-bucket?id=%s"
                .formatted(row.path("account").asString(), row.path("id").asString()))
        .path("resource");
  }

  private static List<String> launches(JsonNode page) {
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .map(item -> item.path("fields").path("LaunchTime"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .toList();
  }

  private static List<String> texts(JsonNode items, String name) {
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.path(name).asString())
        .toList();
  }
}
