package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A browser keeps the columns that its viewer chose for a type, without any script. */
@VitrineTest
class KeptColumnsTests {

  private static final String LIST = "/resources/ec2-vpc?account=111111111111&region=eu-west-1";

  private static final String SUBNETS =
      "/resources/ec2-subnet?account=111111111111&region=eu-west-1";

  private final String vitrine;
  private final Door door;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  KeptColumnsTests(@LocalServerPort int port) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void keepsWhatSomebodyChoseUntilTheyWantTheUsualOnes() throws Exception {
    door.json("/api/v1" + LIST);
    door.json("/api/v1" + SUBNETS);
    var usual = headings(get(LIST));
    assertThat(usual).contains("State", "CidrBlock");
    assertThat(get(LIST).select("form.keeping")).isEmpty();
    var chosen = get(LIST + "&columns=name,State,tag:env");
    assertThat(headings(chosen)).contains("State", "tag:env").doesNotContain("CidrBlock");

    var kept = submit(chosen.expectFirst("form.keeping"));
    assertThat(headings(kept)).isEqualTo(headings(chosen));
    assertThat(headings(get(LIST))).isEqualTo(headings(chosen));
    assertThat(headings(get(LIST + "&columns=CidrBlock"))).contains("CidrBlock");
    assertThat(headings(get(SUBNETS))).contains("CidrBlock");

    var back = submit(get(LIST).expectFirst("form.keeping"));
    assertThat(headings(back)).isEqualTo(usual);
    assertThat(headings(get(LIST))).isEqualTo(usual);
  }

  private static List<String> headings(Document page) {
    return page.select(".rows thead th").eachText();
  }

  private Document get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(vitrine + address)));
  }

  private Document submit(Element form) throws IOException, InterruptedException {
    var fields =
        form.select("input").stream()
            .map(field -> field.attr("name") + "=" + encoded(field.attr("value")))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(vitrine + form.attr("action")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields)));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private Document send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = browser.send(request.build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
