package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.People;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The palette leads anywhere by what has been read, and asks nothing. */
@VitrineTest
class PaletteTests {

  private static final String READ = "/resources/ec2-vpc?account=444444444444&region=eu-west-1";

  private final int port;
  private final Pages pages;
  private final Door door;
  private final Sandbox sandbox;

  PaletteTests(@LocalServerPort int port, Sandbox sandbox) {
    this.port = port;
    this.pages = new Pages(port);
    this.door = new Door(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void read() {
    pages.settled(READ);
  }

  @Test
  void findsAccountsTypesPagesAndWhatHasBeenRead() {
    var vpc = pages.settled(READ).select(".rows tbody th a").getFirst();
    assertThat(links("/palette?q=" + vpc.text())).contains(vpc.attr("href"));
    assertThat(links("/palette?q=PAYMENTS")).contains("/accounts/111111111111");
    assertThat(links("/palette?q=4444")).contains("/accounts/444444444444");
    assertThat(links("/palette?q=s3%20bucket")).contains("/resources/s3-bucket");
    assertThat(links("/palette?q=docto")).contains("/doctor");
    assertThat(pages.page("/palette?q=nothing-of-this-name").select("main .found").text())
        .isEqualTo("Nothing of what has been read fits.");
  }

  @Test
  void asksNothing() {
    sandbox.forgetCalls();
    pages.page("/palette?q=vpc-0123456789abcdef0");
    pages.page("/palette?q=10.0.0.1");
    pages.page("/palette");
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void saysWhetherASearchWouldAsk() {
    assertThat(found("/palette?q=vpc-0123456789abcdef0").attr("data-asks")).isEqualTo("true");
    assertThat(found("/palette?q=payments").attr("data-asks")).isEqualTo("false");
  }

  @Test
  void givesTheScriptTheListAlone() throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/palette?q=doctor"))
            .header("HX-Request", "true")
            .GET()
            .build();
    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.body().strip()).startsWith("<div class=\"found\"").endsWith("</div>");
    assertThat(Jsoup.parse(answer.body()).select(".found").attr("data-count"))
        .isEqualTo("1 suggestion");
  }

  @Test
  void t08NamesNothingThatAViewerMayNotLookAt() {
    var nobody = door.as(People.NOBODY);
    for (String term : new String[] {"payments", "4444", "vpc", "VPC"}) {
      var page = Jsoup.parse(nobody.get("/palette?q=" + term).body());
      assertThat(page.select(".found a[href^=/accounts/], .found a[href^=/resources/]")).isEmpty();
    }
  }

  private List<String> links(String address) {
    return pages.page(address).select("main .found a").eachAttr("href");
  }

  private Elements found(String address) {
    return pages.page(address).select("main .found");
  }
}
