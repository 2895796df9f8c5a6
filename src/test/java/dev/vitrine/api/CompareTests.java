package dev.vitrine.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.catalog.Setting;
import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** One setting in rows of accounts: the same words in JSON, CSV, NDJSON and on the page. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class CompareTests {

  private static final String SOME =
      "account=111111111111&account=333333333333&account=444444444444&account=555555555555"
          + "&account=888888888888&account=999999999999";

  private final Door door;
  private final Sandbox sandbox;
  private final List<Setting> settings;

  CompareTests(@LocalServerPort int port, Sandbox sandbox, List<Setting> settings) {
    this.door = new Door(port);
    this.sandbox = sandbox;
    this.settings = settings;
  }

  Stream<String> questions() {
    return settings.stream().map(setting -> setting.about().id());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void callsNothingGoodThatWasNotRead(String question) {
    for (JsonNode item : compared(question, SOME).path("items")) {
      var unread =
          item.path("regions")
              .valueStream()
              .filter(region -> !status(region).matches("found|not-available"))
              .toList();
      assertThat(unread)
          .noneMatch(region -> region.path("verdict").asString().equals("good"))
          .allSatisfy(region -> assertThat(region.path("sentence").asString()).isNotBlank());
      if (!unread.isEmpty() && !question.equals("trails")) {
        assertThat(item.path("verdict").asString()).as("%s", item).isNotEqualTo("good");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void saysOfTheAccountThatLetsNobodyInThatNobodyKnows(String question) {
    var item = compared(question, "account=555555555555").path("items").path(0);
    assertThat(item.path("verdict").asString()).isEqualTo("unknown");
    assertThat(status(item.path("regions").path(0))).isEqualTo("unreachable");
    assertThat(item.path("sentence").asString()).contains("Cannot assume");
  }

  @ParameterizedTest
  @CsvSource({
    "s3-public-access, s3:GetAccountPublicAccessBlock",
    "password-policy, iam:GetAccountPasswordPolicy",
    "root-mfa, iam:GetAccountSummary",
    "ebs-encryption, ec2:GetEbsEncryptionByDefault",
    "guardduty, guardduty:ListDetectors",
    "trails, cloudtrail:DescribeTrails"
  })
  void namesTheActionThatWasDenied(String question, String action) {
    var item = compared(question, "account=999999999999").path("items").path(0);
    assertThat(item.path("verdict").asString()).isEqualTo("unknown");
    var place = item.path("regions").path(0).path("place");
    assertThat(place.path("status").asString()).isEqualTo("denied");
    assertThat(place.path("by").asString()).isEqualTo("identity-policy");
    assertThat(place.path("action").asString()).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource({
    "s3-public-access, 111111111111, good, all four on",
    "s3-public-access, 333333333333, attention, not set",
    "s3-public-access, 888888888888, attention, 2 of 4 on",
    "password-policy, 111111111111, good, 14 characters",
    "password-policy, 888888888888, attention, 8 characters",
    "password-policy, 333333333333, attention, not set",
    "root-access-keys, 111111111111, good, none",
    "root-access-keys, 888888888888, attention, present",
    "root-mfa, 888888888888, attention, off",
    "root-mfa, 333333333333, good, on",
    "ebs-encryption, 111111111111, attention, 16 of 18 regions",
    "guardduty, 111111111111, attention, 16 of 18 regions",
    "config-recorder, 111111111111, attention, 17 of 18 regions",
    "security-hub, 111111111111, good, on",
    "trails, 111111111111, good, 2 trails",
    "default-vpcs, 111111111111, attention, 3"
  })
  void judgesByWhatAwsAnswered(String question, String account, String verdict, String value) {
    var item = compared(question, "account=" + account).path("items").path(0);
    assertThat(item.path("verdict").asString() + ", " + item.path("value").asString())
        .as("%s", item)
        .isEqualTo(verdict + ", " + value);
  }

  @Test
  void countsTheShareOfInstances() {
    var item = compared("imdsv2", "account=111111111111").path("items").path(0);
    assertThat(item.path("value").asString()).matches("[0-9,]+ of 1,2[0-9]{2}");
    assertThat(item.path("sentence").asString()).matches("[0-9,]+ instances? allows? IMDSv1\\.");
  }

  @Test
  void putsFirstWhatAsksForAttention() {
    var answer = compared("ebs-encryption", SOME);
    var verdicts = verdicts(answer.path("items"));
    assertThat(verdicts.stream().map(List.of("attention", "unknown", "good")::indexOf)).isSorted();
    assertThat(answer.path("summary").asString())
        .matches("\\d good, \\d needs? attention, \\d unknown");
    var counts = answer.path("counts");
    assertThat(counts.path("unknown").asInt())
        .isEqualTo(verdicts.stream().filter("unknown"::equals).count());
    assertThat(answer.path("coverage").path("complete").asBoolean(true)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void saysTheSameInEveryForm(String question) throws IOException {
    var items = compared(question, SOME).path("items");
    var rows = new ArrayList<String>();
    items.valueStream().forEach(item -> rows.add(row(item)));
    var address = "/api/v1/compare/" + question + "?" + SOME;
    try (var csv = CsvReader.builder().ofCsvRecord(door.get(address + "&format=csv").body())) {
      assertThat(
              csv.stream()
                  .skip(1)
                  .filter(line -> line.getField(2).equals("all"))
                  .map(line ->
                      line.getField(0)
                          + "|"
                          + line.getField(4)
                          + "|"
                          + line.getField(5)
                          + "|"
                          + line.getField(6)))
          .isEqualTo(rows);
    }
    var lines = door.get(address + "&format=ndjson").body().lines().toList();
    assertThat(lines).hasSize(rows.size() + 1);
    assertThat(lines.getLast()).contains("\"coverage\"", "\"summary\"");
    var page = settled("/compare/" + question + "?" + SOME);
    assertThat(page.select(".verdicts > table > tbody > tr")).hasSize(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      var row = page.select(".verdicts > table > tbody > tr").get(i);
      assertThat(row.expectFirst("th .id").text())
          .isEqualTo(items.path(i).path("account").asString());
      assertThat(row.select("td").get(1).text()).isEqualTo(items.path(i).path("value").asString());
    }
  }

  @Test
  void narrowsByTagAndVerdict() {
    var tagged = compared("root-mfa", "tag=env=prod&tag=team=data").path("items");
    assertThat(tagged).hasSize(1);
    assertThat(tagged.path(0).path("accountName").asString()).isEqualTo("data-lake");
    var unknown = compared("root-mfa", SOME + "&verdict=unknown").path("items");
    assertThat(verdicts(unknown)).isNotEmpty().containsOnly("unknown");
    assertThat(door.get("/api/v1/compare/root-mfa?verdict=fine").statusCode()).isEqualTo(400);
    assertThat(door.get("/api/v1/compare/root-mfa?tag==x").statusCode()).isEqualTo(400);
  }

  @Test
  void asksNothingBeforeSomebodyAsks() {
    sandbox.forgetCalls();
    assertThat(door.get("/compare").statusCode()).isEqualTo(200);
    assertThat(door.json("/api/v1/compare").path("items")).hasSize(settings.size());
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void answersAForbiddenQuestionLikeOneThatDoesNotExist() {
    var support = door.as(People.SUPPORT);
    assertThat(support.get("/api/v1/compare/root-mfa").statusCode()).isEqualTo(404);
    assertThat(support.get("/api/v1/compare/root-mfa").body().replace("root-mfa", "nothing"))
        .isEqualTo(support.get("/api/v1/compare/nothing").body());
    assertThat(support.get("/compare").body()).doesNotContain("/compare/root-mfa");
    assertThat(support.get("/compare/ebs-encryption").statusCode()).isEqualTo(200);
  }

  @Test
  void describesItself() {
    var answer =
        door.json("/v3/api-docs")
            .path("paths")
            .path("/api/v1/compare/{question}")
            .path("get")
            .path("responses")
            .path("200");
    assertThat(answer.path("content").propertyNames())
        .containsExactlyInAnyOrder("application/json", "text/csv", "application/x-ndjson");
  }

  @Test
  void showsAspectsInNoListAndNoSearch() {
    compared("root-mfa", "account=111111111111");
    assertThat(door.get("/").body() + door.get("/resources").body()).doesNotContain("iam-account:");
    assertThat(door.get("/api/v1/search?q=111111111111").body()).doesNotContain("iam-account:");
    assertThat(door.get("/resources/iam-account:summary").statusCode()).isEqualTo(404);
  }

  private JsonNode compared(String question, String parameters) {
    return door.json("/api/v1/compare/" + question + "?" + parameters);
  }

  private Document settled(String address) {
    var page = Jsoup.parse(door.get(address).body());
    for (int look = 0; look < 200 && !page.select("[hx-get]").isEmpty(); look++) {
      page = Jsoup.parse(door.get(address).body());
    }
    return page;
  }

  private static String status(JsonNode region) {
    return region.path("place").path("status").asString();
  }

  private static String row(JsonNode item) {
    return String.join(
        "|",
        item.path("account").asString(),
        item.path("verdict").asString(),
        item.path("value").asString(),
        item.path("sentence").asString());
  }

  private static List<String> verdicts(JsonNode items) {
    return items.valueStream().map(item -> item.path("verdict").asString()).toList();
  }
}
