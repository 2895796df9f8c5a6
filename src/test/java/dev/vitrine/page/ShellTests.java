package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.viewer.NavigationEntry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What stands around every page. */
@VitrineTest
class ShellTests {

  private final int port;
  private final Pages pages;
  private final Door door;
  private final List<NavigationEntry> entries;
  private final MessageSource texts;

  ShellTests(@LocalServerPort int port, List<NavigationEntry> entries, MessageSource texts) {
    this.port = port;
    this.pages = new Pages(port);
    this.door = new Door(port);
    this.entries = entries;
    this.texts = texts;
  }

  @Test
  void leadsToEveryPageThatAsksForIt() {
    var page = pages.page("/resources");
    var links = page.select(".side a[data-key]");
    assertThat(links.eachAttr("href"))
        .hasSameSizeAs(entries)
        .startsWith("/", "/resources")
        .contains("/read-only", "/setup", "/doctor", "/audit", "/preferences");
    assertThat(page.select("#keys kbd").eachText()).contains("a", "?", "j", "Ctrl");
    links.forEach(link -> assertThat(door.get(link.attr("href")).statusCode()).isEqualTo(200));
    assertThat(page.select(".side a[aria-current=page]").eachText()).containsExactly("Resources");
    assertThat(entries)
        .allSatisfy(
            entry -> assertThat(texts.getMessage(entry.text(), null, Locale.ENGLISH)).isNotBlank());
  }

  @Test
  void givesEveryPageAKeyOfItsOwn() {
    assertThat(entries).extracting(NavigationEntry::key).doesNotHaveDuplicates();
    assertThat(entries).extracting(NavigationEntry::section).doesNotHaveDuplicates();
  }

  @Test
  void countsWhatHasBeenRead() {
    pages.settled("/resources/ec2-vpc?account=444444444444&region=eu-west-1");
    var seen = known("EC2");
    for (int look = 0; look < 1000 && seen.text().isEmpty(); look++) {
      seen = known("EC2");
    }
    assertThat(seen.text()).matches("[1-9][0-9,]*\\+");
    assertThat(seen.attr("title")).matches("[1-9][0-9,]* and unknown in [1-9][0-9,]* places?");
  }

  @Test
  void opensTheServiceThatThePageIsAbout() {
    var page = pages.page("/resources/s3-bucket?account=111111111111");
    assertThat(page.select(".side li li a[aria-current]").eachAttr("href"))
        .containsExactly("/resources/s3-bucket");
    assertThat(pages.page("/").select(".side li li")).isEmpty();
  }

  @Test
  void showsTheTypesOfOneService() {
    var page = pages.page("/resources?service=S3");
    assertThat(page.title()).isEqualTo("S3 · Resources · Vitrine");
    assertThat(page.select("tr.group").eachText()).containsExactly("S3");
    assertThat(pages.page("/resources?service=Nothing", 404).select(".notice").text())
        .startsWith("There is no such service");
  }

  @Test
  void takesTheThemeFromACookieAndChangesItByAForm() throws Exception {
    assertThat(html(get("/read-only?x=1", "")).hasAttr("data-bs-theme")).isFalse();
    assertThat(html(get("/nothing", "vitrine-theme=dark")).attr("data-bs-theme")).isEqualTo("dark");
    assertThat(html(get("/", "vitrine-theme=x\"><script>")).hasAttr("data-bs-theme")).isFalse();

    var page = Jsoup.parse(get("/read-only?x=1", "").body());
    var form = page.select("form.theme");
    var token = form.select("[name=_csrf]").val();
    var back = form.select("[name=back]").val();
    var answer = post("_csrf=" + token + "&back=" + back + "&theme=dark");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location")).contains("/read-only?x=1");
    assertThat(answer.headers().allValues("set-cookie"))
        .anyMatch(cookie -> cookie.startsWith("vitrine-theme=dark; Path=/; Max-Age=31536000;"))
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.endsWith("SameSite=Lax"));
    assertThat(post("_csrf=" + token + "&theme=purple").statusCode()).isEqualTo(400);
  }

  @Test
  void changesNothingForAnotherSite() throws Exception {
    var answer = post("theme=dark");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().allValues("set-cookie")).isEmpty();
    assertThat(post("_csrf=0011&theme=dark").statusCode()).isEqualTo(403);
  }

  @Test
  void saysWhichRequestWentWrong() {
    var page = pages.page("/nothing", 404);
    assertThat(page.select("main .request").text()).matches("[0-9a-f]{16}");
    assertThat(page.select("#services, form.theme")).isEmpty();
  }

  private Element known(String service) {
    var link = ".side a[href=/resources?service=" + service + "] .known";
    return pages.page("/resources").select(link).getFirst();
  }

  private static Element html(HttpResponse<String> answer) {
    return Jsoup.parse(answer.body()).select("html").getFirst();
  }

  private HttpResponse<String> get(String address, String cookie)
      throws IOException, InterruptedException {
    return send(request(address).header("Cookie", cookie).GET());
  }

  private HttpResponse<String> post(String form) throws IOException, InterruptedException {
    return send(
        request("/preferences")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
