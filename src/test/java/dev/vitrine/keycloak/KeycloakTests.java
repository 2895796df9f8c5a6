package dev.vitrine.keycloak;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import dev.vitrine.VitrineApplication;
import dev.vitrine.browser.Chromium;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Three people sign in at a Keycloak, with a browser and with tokens. */
@TestInstance(Lifecycle.PER_CLASS)
class KeycloakTests {

  private final HttpClient http = HttpClient.newHttpClient();
  private final String vitrine;
  private final Keycloak keycloak;
  private final Chromium chromium;
  private final ConfigurableApplicationContext application;

  KeycloakTests() throws IOException {
    var port = Keycloak.freePort();
    vitrine = "http://127.0.0.1:" + port;
    keycloak = Keycloak.start(port);
    application =
        SpringApplication.run(
            VitrineApplication.class,
            "--server.port=" + port,
            "--logging.level.dev.vitrine=warn",
            "--vitrine.access.oidc.issuer=" + keycloak.issuer(),
            "--vitrine.access.oidc.client-id=" + Keycloak.CLIENT,
            "--vitrine.access.oidc.client-secret=" + Keycloak.SECRET,
            "--vitrine.access.oidc.audience=" + Keycloak.AUDIENCE);
    chromium = Chromium.start();
  }

  @AfterAll
  void close() {
    chromium.close();
    application.close();
    keycloak.close();
  }

  @Test
  void signsPeopleInAndOutWithABrowser() {
    for (String name : new String[] {"ada", "bob", "eve"}) {
      try (var visitor = new Visitor(chromium.tab())) {
        var page = visitor.signIn(vitrine + "/read-only?from=a-link", name);
        assertThat(page.locator(".who bdi")).hasText(name);
        assertThat(page.locator("h1")).isVisible();
        page.locator(".sign-out button").click();
        page.waitForURL(vitrine + "/signed-out");
        assertThat(page.locator("h1")).hasText("Signed out");
        page.navigate(vitrine + "/");
        assertThat(page.locator("#kc-login")).isVisible();
        assertThat(visitor.complaints()).as("of the browser").isEmpty();
      }
    }
  }

  @Test
  void t9ReadsTheGroupsThatKeycloakNames() {
    for (String name : new String[] {"ada", "bob"}) {
      try (var visitor = new Visitor(chromium.tab())) {
        var page = visitor.signIn(vitrine + "/read-only", name);
        assertThat(page.locator(".who bdi")).hasText(name);
        assertThat(page.locator(".remarks")).hasCount(0);
      }
    }
    // Keycloak leaves the claim out for those who are in no group.
    try (var visitor = new Visitor(chromium.tab())) {
      var page = visitor.signIn(vitrine + "/read-only", "eve");
      assertThat(page.locator(".remarks li")).containsText("names no groups");
    }
  }

  @Test
  void t17HidesItsCookieFromScripts() {
    try (var visitor = new Visitor(chromium.tab())) {
      var page = visitor.signIn(vitrine + "/read-only", "bob");
      assertThat(visitor.context().cookies(vitrine))
          .filteredOn(cookie -> cookie.name.equals("vitrine"))
          .hasSize(1)
          .allMatch(KeycloakTests::isHidden);
      assertThat(page.evaluate("document.cookie")).isEqualTo("");
    }
  }

  @Test
  void takesItsTokensAndNoneForAnother() throws IOException, InterruptedException {
    for (String name : new String[] {"ada", "bob", "eve"}) {
      var tokens = JsonMapper.shared().readTree(token(name).body());
      assertThat(ask(tokens.path("access_token").asString()).statusCode()).as(name).isEqualTo(200);
      assertThat(ask(tokens.path("id_token").asString()).statusCode())
          .as("what says who %s is", name)
          .isEqualTo(401);
      assertThat(ask(tokens.path("refresh_token").asString()).statusCode())
          .as("what gets %s new ones", name)
          .isEqualTo(401);
    }
    assertThat(ask("").statusCode()).isEqualTo(401);
  }

  private static boolean isHidden(Cookie cookie) {
    return cookie.httpOnly && cookie.sameSite.name().equals("LAX") && cookie.path.equals("/");
  }

  private HttpResponse<String> ask(String token) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(vitrine + "/api/v1/read-only"))
            .header("Authorization", "Bearer " + token)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> token(String name) throws IOException, InterruptedException {
    var form =
        "grant_type=password&scope=openid&client_id=%s&client_secret=%s&username=%s&password=%s-password"
            .formatted(Keycloak.CLIENT, Keycloak.SECRET, name, name);
    return http.send(
        HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }
}
