package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Favourite accounts, which a browser keeps and a form changes. */
@VitrineTest
class FavouritesTests {

  private static final String PROD = "111111111111";
  private static final String UNKNOWN = "121212121212";

  private final HttpClient http = HttpClient.newHttpClient();
  private final String base;

  FavouritesTests(@LocalServerPort int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  @Test
  void keepsAnAccountAndShowsItFirst() throws Exception {
    var answer = post("keep=999999999999&q=n&page=1", "");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains("/?q=n&page=1");
    var cookie = answer.headers().firstValue("set-cookie").orElseThrow();
    assertThat(cookie)
        .startsWith("vitrine-favourites=999999999999; Path=/; Max-Age=31536000;")
        .contains("HttpOnly", "SameSite=Lax");
    var page = page("/", cookie.split(";", -1)[0]);
    assertThat(accounts(page).getFirst()).startsWith("narrow");
    assertThat(page.select("button[name=drop]").eachAttr("value")).containsExactly("999999999999");
    assertThat(accounts(page("/?favourites=true", cookie.split(";", -1)[0])))
        .containsExactly("narrow 999999999999");
  }

  @Test
  void dropsItAgain() throws Exception {
    var cookie = "vitrine-favourites=999999999999." + PROD;
    var answer = post("drop=" + PROD + "&here=true", cookie);
    assertThat(answer.headers().firstValue("location")).contains("/accounts/" + PROD);
    assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
        .startsWith("vitrine-favourites=999999999999;");
    assertThat(post("drop=" + PROD, "vitrine-favourites=" + PROD).headers().map().get("set-cookie"))
        .singleElement()
        .asString()
        .startsWith("vitrine-favourites=;")
        .contains("Max-Age=0");
  }

  @Test
  void leadsNowhereThatSomebodySent() throws Exception {
    for (String evil : List.of("//evil.example", "https://evil.example/", "x\r\nSet-Cookie: a=b")) {
      var answer = post("keep=" + PROD + "&q=" + encoded(evil) + "&page=" + encoded(evil), "");
      assertThat(answer.statusCode()).isEqualTo(303);
      assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith("/?q=");
      assertThat(answer.headers().map().get("set-cookie")).hasSize(1);
    }
  }

  @Test
  void takesNoFormOfAnotherSite() throws Exception {
    for (String token : List.of("", "&_csrf=", "&_csrf=forged", "&_csrf=" + "A".repeat(96))) {
      assertThat(send("keep=" + PROD + token, "").statusCode()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "keep=", "keep=1", "keep=11111111111x", "drop=%00"})
  void refusesWhatIsNoAccount(String body) throws Exception {
    assertThat(post(body, "").statusCode()).isEqualTo(400);
  }

  @Test
  void answersAnAccountThatIsNotThereAsUnknown() throws Exception {
    var answer = post("keep=" + UNKNOWN, "");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        UNKNOWN,
        "x",
        "",
        "....",
        "111111111111111",
        "<script>",
        "%0d%0a",
        "1.2.3.121212121212"
      })
  void overlooksWhatACookieShouldNotSay(String value) throws Exception {
    var page = page("/", "vitrine-favourites=" + value);
    assertThat(accounts(page)).hasSize(8);
    assertThat(page.select("button[name=drop]")).isEmpty();
    assertThat(page.html()).doesNotContain(UNKNOWN);
    assertThat(accounts(page("/?favourites=true", "vitrine-favourites=" + value))).isEmpty();
  }

  private HttpResponse<String> post(String body, String cookie)
      throws IOException, InterruptedException {
    var token = page("/", "").select("form[action=/favourites] input[name=_csrf]").val();
    return send(body + "&_csrf=" + encoded(token), cookie);
  }

  private HttpResponse<String> send(String body, String cookie)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base + "/favourites"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(body));
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private Document page(String address, String cookie) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(base + address)).header("Cookie", cookie);
    var answer = http.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    return Jsoup.parse(answer.body());
  }

  private static List<String> accounts(Document page) {
    return page.select("table.accounts tbody th").eachText();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
