package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page {@code /setup} and its downloads, through the front door. */
@VitrineTest
class SetupPageTests {

  private static final String STAGING = "sandbox-staging-external-id";
  private static final Pattern FRESH = Pattern.compile("external-id: \"([0-9a-f-]{36})\"");

  private final Door door;
  private final Sandbox sandbox;

  SetupPageTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  @Test
  void showsEveryDocumentAndWhereToDownloadIt() {
    var page = page("/setup?hub=222222222222&account=333333333333");
    assertThat(page.select("summary .id").eachText())
        .containsExactly(
            "account-a.yaml",
            "account-a.tf",
            "trust-policy.json",
            "account-b.yaml",
            "account-b.tf",
            "vitrine.service",
            "docker-run.sh");
    for (var details : page.select("details")) {
      var answer = get(details.select("a").attr("href"), 200);
      assertThat(answer.body()).isEqualTo(details.select("pre").getFirst().wholeText());
      assertThat(answer.headers().firstValue("content-disposition"))
          .contains("attachment; filename=\"" + details.select(".id").text() + "\"");
    }
    assertThat(sandbox.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "account-a.yaml,application/yaml;charset=UTF-8",
    "account-b.tf,text/plain;charset=UTF-8",
    "trust-policy.json,application/json;charset=UTF-8"
  })
  void saysWhatADownloadIs(String file, String type) {
    var answer = get("/setup/" + file + "?hub=222222222222", 200);
    assertThat(answer.headers().firstValue("content-type")).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/setup",
        "/setup?hub=222222222222&account=333333333333",
        "/setup/account-a.yaml?hub=222222222222&account=333333333333",
        "/setup/nothing",
        "/setup?hub=x"
      })
  void letsNoCacheKeepIt(String address) {
    assertThat(door.get(address).headers().allValues("cache-control")).containsExactly("no-store");
  }

  @Test
  void isLinkedFromEveryPage() {
    assertThat(page("/read-only").select("header nav a[href=/setup]")).hasSize(1);
    assertThat(page("/setup").select("header nav a[aria-current=page]").text()).isEqualTo("Set up");
  }

  @Test
  void knowsWhichAccountAndRoleVitrineItselfHas() {
    var page = page("/setup?account=333333333333");
    assertThat(page.select("input[name=hub]").val()).isEqualTo("222222222222");
    assertThat(page.select("input[name=role]").val()).isEqualTo("AssumeRoleInA");
    assertThat(get("/setup/trust-policy.json?account=333333333333", 200).body())
        .contains("\"arn:aws:iam::222222222222:role/AssumeRoleInA\"", STAGING);
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void fillsInTheExternalIdThatIsConfigured() {
    var page = page("/setup?hub=222222222222&account=333333333333");
    assertThat(page.select("#lines")).isEmpty();
    assertThat(page.select("pre").eachText().subList(0, 3))
        .allSatisfy(text -> assertThat(text).contains(STAGING));
    assertThat(page.select("pre").eachText().subList(3, 7))
        .allSatisfy(text -> assertThat(text).doesNotContain(STAGING));
  }

  @ParameterizedTest
  @ValueSource(strings = {"account=111111111111", "new=121212121212", ""})
  void makesAFreshExternalIdWithEachLookAndTheLinesThatKeepIt(String which) {
    var address = "/setup?hub=222222222222&" + which;
    var page = page(address);
    var fresh = externalId(page.select("#lines ~ pre").getFirst().wholeText());
    assertThat(page.select("details pre").eachText().subList(0, 3))
        .allSatisfy(text -> assertThat(text).contains(fresh));
    assertThat(externalId(page(address).select("#lines ~ pre").getFirst().wholeText()))
        .isNotEqualTo(fresh);
  }

  @Test
  void carriesTheLinesOfAFreshExternalIdAtTheHeadOfADownload() {
    var address = "/setup/account-a.yaml?hub=222222222222&new=121212121212";
    var text = get(address, 200).body();
    var fresh = externalId(text);
    assertThat(text).contains("#       - id: \"121212121212\"");
    assertThat(Template.of(text).at("Parameters", "ExternalId", "Default")).isEqualTo(fresh);
    assertThat(externalId(get(address, 200).body())).isNotEqualTo(fresh);
  }

  @Test
  void writesNoExternalIdIntoAnAddress() {
    var page = page("/setup?hub=222222222222&account=333333333333&permissions=least");
    assertThat(page.select("a, form, input").outerHtml()).doesNotContain(STAGING, "xternal");
  }

  @Test
  void warnsOfContents() {
    assertThat(page("/setup?hub=222222222222&permissions=read-only").select("p.notice").text())
        .contains("objects in buckets");
  }

  @ParameterizedTest
  @CsvSource({
    "hub,22222222222",
    "hub,222222222222%0A",
    "role,%22%0A%20%20Evil",
    "role,$%7BAWS::AccountId%7D",
    "account,%27",
    "new,nothing",
    "org,o-1",
    "permissions,all",
    "source-identity,yes",
    "reach,all"
  })
  void refusesWhatIsNoneAndRepeatsNothing(String name, String value) {
    for (String path : new String[] {"/setup", "/setup/account-a.yaml", "/setup/account-b.tf"}) {
      var page = Jsoup.parse(get(path + "?" + name + "=" + value, 400).body());
      assertThat(page.select(".notice").text())
          .startsWith("The value of '" + name + "' is not accepted: expected is ");
      assertThat(page.text()).doesNotContain("Evil", "${");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/setup?hub=222222222222&account=121212121212",
        "/setup/account-a.yaml?hub=222222222222&account=121212121212",
        "/setup/account-b.tf?account=121212121212",
        "/setup/nothing.yaml?hub=222222222222"
      })
  void saysThatThereIsNone(String address) {
    var page = Jsoup.parse(get(address, 404).body());
    assertThat(page.select("h1").text()).isEqualTo("Not found 404");
    assertThat(page.text()).doesNotContain("121212121212");
  }

  private Document page(String address) {
    return Jsoup.parse(get(address, 200).body());
  }

  private HttpResponse<String> get(String address, int status) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(status);
    return answer;
  }

  private static String externalId(String text) {
    var found = FRESH.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
