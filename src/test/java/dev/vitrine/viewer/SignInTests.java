package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out with a browser, at an issuer that is another application. */
@SignInTest
class SignInTests {

  private final int port;
  private final TestIssuer issuer;
  private final SignedOutPeople signedOut;

  SignInTests(@LocalServerPort int port, TestIssuer issuer, SignedOutPeople signedOut) {
    this.port = port;
    this.issuer = issuer;
    this.signedOut = signedOut;
    issuer.expect(port);
  }

  @Test
  void leadsOverTheIssuerToWhereSomebodyWantedToGo() {
    var page = new Person(port, "ada").signIn("/read-only?a=b%20c&d=%C3%A9");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().toString())
        .isEqualTo("http://127.0.0.1:" + port + "/read-only?a=b%20c&d=%C3%A9");
    assertThat(Browser.document(page).select(".who bdi").text()).isEqualTo("ada@example.org");
    Secured.assertHeaders("a page", page.headers());
  }

  @Test
  void asksTheIssuerWithAProofKeyAStateAndANonce() {
    var answer = new Browser(port).get("/sign-in");
    assertThat(answer.statusCode()).isEqualTo(302);
    var address = answer.headers().firstValue("location").orElseThrow();
    assertThat(address)
        .startsWith(issuer.address() + "/oauth2/authorize?response_type=code&client_id=")
        .containsPattern("[?&]code_challenge=[\\w-]{43}(&|$)")
        .contains("code_challenge_method=S256")
        .containsPattern("[?&]state=[\\w%-]{20,}")
        .containsPattern("[?&]nonce=[\\w-]{43}(&|$)")
        .doesNotContain(TestIssuer.SECRET);
  }

  @Test
  void t20BelievesNobodyWhereTheIssuerShouldSendPeopleBackTo() {
    var forwarded =
        Map.of(
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "https",
            "Forwarded", "host=evil.example;proto=https");
    var answer = new Browser(port).get("/sign-in", forwarded);
    assertThat(answer.headers().firstValue("location").orElseThrow())
        .contains("redirect_uri=http://127.0.0.1:" + port + "/signed-in")
        .doesNotContain("evil");
  }

  @Test
  void t17GivesStrangersNoSession() {
    var browser = new Browser(port);
    for (String address : new String[] {"/", "/sign-in", "/signed-out", "/api/v1/accounts"}) {
      browser.get(address);
    }
    assertThat(browser.cookies()).extracting("name").containsOnly("vitrine-sign-in");
  }

  @Test
  void t17HidesItsCookiesFromScriptsAndFromOtherSites() {
    var person = new Person(port, "ada");
    var begun = person.browser().get("/sign-in");
    assertThat(begun.headers().allValues("set-cookie"))
        .hasSize(1)
        .allMatch(cookie ->
            cookie.matches(
                "vitrine-sign-in=[\\w-]{43}; Path=/; Max-Age=600; Expires=[^;]+; HttpOnly; SameSite=Lax"));
    var form = person.browser().follow(begun);
    var back = person.browser().send(form, credentials("ada"));
    var signedIn = comeBack(person.browser(), back);
    assertThat(signedIn.headers().allValues("set-cookie"))
        .anyMatch(cookie -> cookie.matches("vitrine=[0-9A-F]{32}; Path=/; HttpOnly; SameSite=Lax"));
  }

  @Test
  void t17ChangesTheSessionWhenSomebodySignsIn() {
    var person = new Person(port, "bob");
    person.signIn("/read-only");
    var before = session(person.browser());
    assertThat(person.browser().visit("/sign-in?to=/read-only").statusCode()).isEqualTo(200);
    assertThat(session(person.browser())).isNotEqualTo(before);
    var thief = new Browser(port);
    var answer = thief.get("/read-only", Map.of("Cookie", "vitrine=" + before));
    assertThat(answer.statusCode()).as("with the cookie from before").isEqualTo(302);
  }

  @Test
  void t17EndsTheSessionHereAndAtTheIssuer() {
    var person = new Person(port, "bob");
    var page = person.signIn("/read-only");
    var cookie = session(person.browser());
    var left = person.browser().send(page, Map.of());
    assertThat(left.headers().firstValue("location").orElseThrow())
        .startsWith(issuer.address() + "/connect/logout?id_token_hint=")
        .contains("post_logout_redirect_uri=http://127.0.0.1:" + port + "/signed-out");
    var end = person.browser().follow(left);
    assertThat(end.uri().getPath()).isEqualTo("/signed-out");
    assertThat(Browser.document(end).select("h1").text()).isEqualTo("Signed out");
    assertThat(signedOut.keys()).contains(issuer.address() + " bob");
    var thief = new Browser(port);
    for (String address : new String[] {"/api/v1/accounts", "/v3/api-docs"}) {
      assertThat(thief.get(address, Map.of("Cookie", "vitrine=" + cookie)).statusCode())
          .as("%s with the cookie of before", address)
          .isEqualTo(401);
    }
    assertThat(person.browser().visit("/").uri().getPath()).isEqualTo("/login");
  }

  @Test
  void t17TakesNoFormWithoutItsToken() {
    var person = new Person(port, "ada");
    person.signIn("/read-only");
    for (String body : new String[] {"", "_csrf=", "_csrf=forged", "_csrf=" + "A".repeat(96)}) {
      assertThat(person.browser().post("/logout", body).statusCode()).as(body).isEqualTo(403);
    }
    assertThat(person.browser().get("/read-only").statusCode()).isEqualTo(200);
    assertThat(person.browser().get("/logout").statusCode()).as("by a link").isEqualTo(404);
    assertThat(person.browser().get("/read-only").statusCode()).isEqualTo(200);
  }

  @Test
  void t17TakesNoFormWithAnothersToken() {
    var ada = new Person(port, "ada");
    var bob = new Person(port, "bob");
    var hers = Browser.document(ada.signIn("/read-only")).select("input[name=_csrf]").val();
    bob.signIn("/read-only");
    assertThat(bob.browser().post("/logout", "_csrf=" + hers).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "/\\evil.example",
        "https://evil.example/",
        "\\\\evil.example",
        "/%0d%0aX:y\r\nSet-Cookie: a=b",
        "javascript:alert(1)",
        "evil.example",
        "/\t/evil.example",
        ""
      })
  void t13LeadsNowhereElseAfterSigningIn(String to) {
    var person = new Person(port, "ada");
    var address = "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    var form = person.browser().visit(address);
    var answer = comeBack(person.browser(), person.browser().send(form, credentials("ada")));
    assertThat(answer.headers().firstValue("location").orElseThrow())
        .matches("(http://127\\.0\\.0\\.1:" + port + ")?/(%0d%0aX:y)?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/signed-in",
        "/signed-in?code=x&state=y",
        "/signed-in?state=y&error=access_denied&error_description=CANARY%0d%0aforged",
        "/signed-in?code=%00&state=%ff"
      })
  void t17BelievesNobodyWhoComesBackWithoutHavingLeft(String address) {
    var answer = new Browser(port).get(address);
    assertThat(answer.statusCode()).isIn(400, 401);
    assertThat(answer.body()).doesNotContain("CANARY", "access_denied");
    Secured.assertHeaders(address, answer.headers());
  }

  @Test
  void t17BelievesNobodyWithAnothersAnswer() {
    var ada = new Person(port, "ada");
    var back = location(ada.browser().send(ada.browser().visit("/sign-in"), credentials("ada")));
    var answer = URI.create(authorized(ada.browser(), back));
    var eve = new Browser(port);
    eve.get("/sign-in");
    var forced = eve.get(answer.getPath() + "?" + answer.getRawQuery());
    assertThat(forced.statusCode()).isEqualTo(401);
    assertThat(eve.cookies()).extracting("name").doesNotContain("vitrine");
    var once = answer.getPath() + "?" + answer.getRawQuery();
    assertThat(ada.browser().get(once).statusCode()).isEqualTo(302);
    assertThat(ada.browser().get(once).statusCode()).as("a second time").isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "nobody,names no groups",
    "many,more than 200 groups",
    "odd,are not a list of names",
    "overage,in more groups than the issuer writes"
  })
  void t9SaysOnEveryPageWhatIsOddAboutTheGroups(String name, String remark) {
    var page = Browser.document(new Person(port, name).signIn("/read-only"));
    assertThat(page.select(".remarks li").text())
        .contains(remark)
        .endsWith("Rules that go by groups give you nothing.");
  }

  @Test
  void input37ShowsAHostileNameAsAText() {
    var page = Browser.document(new Person(port, "nobody").signIn("/read-only"));
    assertThat(page.select(".who bdi").text()).isEqualTo("<img src=x onerror=alert(1)> X: y");
    assertThat(page.select("header img")).isEmpty();
  }

  private static Map<String, String> credentials(String name) {
    return Map.of("username", name, "password", TestIssuer.PASSWORD);
  }

  // From the issuer's login over its authorization to Vitrine's answer to who comes back.
  private static HttpResponse<String> comeBack(Browser browser, HttpResponse<String> loggedIn) {
    var address = URI.create(authorized(browser, location(loggedIn)));
    return browser.get(address.getPath() + "?" + address.getRawQuery());
  }

  private static String authorized(Browser browser, String address) {
    return location(browser.get(address));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("location").orElseThrow();
  }

  private static String session(Browser browser) {
    return browser.cookies().stream()
        .filter(cookie -> cookie.getName().equals("vitrine"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
