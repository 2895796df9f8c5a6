package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.viewer.Identity;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of the latest lines. */
@VitrineTest
class AuditPageTests {

  private final Door door;

  AuditPageTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  void showsTheLatestRequestsAndCallsFirst() {
    door.get("/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true");
    var page = page("/audit");
    assertThat(page.title()).isEqualTo("Audit · Vitrine");
    assertThat(page.select("h1").text()).isEqualTo("What everybody looked at");
    assertThat(page.select("header a[aria-current=page]").attr("href")).isEqualTo("/audit");
    assertThat(page.select(".who").text()).contains(System.getProperty("user.name"));
    var numbers = page.select("tbody th").stream().map(Element::text).map(Long::valueOf).toList();
    assertThat(numbers).hasSizeBetween(2, 200).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(row -> row.contains("ec2 DescribeVpcs") && row.contains("ASIA"))
        .anyMatch(row -> row.contains("GET /api/v1/resources/{type}") && row.contains("allowed"));
  }

  @Test
  void narrowsByKindAndAccount() {
    door.get("/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true");
    door.get("/api/v1/resources/s3-bucket?account=333333333333&refresh=true");
    assertThat(page("/audit?kind=request").select("tbody tr").eachText())
        .isNotEmpty()
        .noneMatch(row -> row.contains("ec2 Describe"));
    var calls = page("/audit?kind=call&account=333333333333");
    assertThat(calls.select("tbody tr").eachText())
        .isNotEmpty()
        .allMatch(row -> row.contains("333333333333") && !row.contains("GET "));
    assertThat(calls.select("option[selected]").val()).isEqualTo("call");
    assertThat(calls.select("input[name=account]").val()).isEqualTo("333333333333");
    assertThat(page("/audit?account=210987654321").select(".empty").text())
        .isEqualTo("There are no such lines.");
  }

  @Test
  void t08ShowsTheLinesOfOthersOnlyToWhoseRuleSaysSo() {
    var address = "/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true";
    door.as(People.ADA).get(address);
    door.as(People.SUPPORT).get(address);
    assertThat(viewers(People.ADA)).containsOnly("ada");
    assertThat(viewers(People.SUPPORT)).containsOnly("sue");
    assertThat(viewers(People.NOBODY)).isEmpty();
    assertThat(viewers(People.SECURITY)).contains("ada", "sue");
  }

  @Test
  void t08NamesNoAccountThatTheReaderMayNotLookAt() {
    var unknown = door.as(People.SUPPORT).get("/audit?account=123456789012");
    var forbidden = door.as(People.SUPPORT).get("/audit?account=444444444444");
    assertThat(forbidden.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
    assertThat(withoutItsName(forbidden.body())).isEqualTo(withoutItsName(unknown.body()));
    // An attempt of one's own is a line of one's own, but tells nothing about the account.
    assertThat(page(door.as(People.SUPPORT), "/audit?kind=request").text())
        .doesNotContain("444444444444")
        .doesNotContain("123456789012");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/audit?kind=nonsense", "/audit?account=1", "/audit?account=%0d%0a"})
  void saysWhatItDoesNotUnderstand(String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).isEqualTo(400);
    var page = Jsoup.parse(answer.body());
    assertThat(page.select("h1").text()).contains("Not understood");
    assertThat(page.select(".notice").text()).contains("is not accepted: expected is");
    assertThat(page.select(".who").text()).contains(System.getProperty("user.name"));
  }

  // Of calls alone: who is behind a request is pretended to controllers and to nobody else.
  private List<String> viewers(Identity identity) {
    return page(door.as(identity), "/audit?kind=call").select("tbody td:nth-child(3)").eachText();
  }

  // Every page that refuses something names its own request.
  private static String withoutItsName(String page) {
    return page.replaceAll("(?<=>)[0-9a-f]{16}(?=<)", "");
  }

  private Document page(String address) {
    return page(door, address);
  }

  private static Document page(Door door, String address) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
