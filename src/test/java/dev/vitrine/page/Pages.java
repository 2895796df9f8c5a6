package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages behind the front door, read as a browser reads them. */
final class Pages {

  private final Door door;

  Pages(int port) {
    this(new Door(port));
  }

  Pages(Door door) {
    this.door = door;
  }

  /** A page that is answered with 200. */
  Document page(String address) {
    return page(address, 200);
  }

  /** A list when all its places have answered; each look waits a moment by itself. */
  Document settled(String address) {
    var page = page(address);
    for (int look = 0; look < 200 && !page.select("[hx-get]").isEmpty(); look++) {
      page = page(page.select("[hx-get]").attr("hx-get"));
    }
    assertThat(page.select("[hx-get]")).as(address).isEmpty();
    return page;
  }

  /** A page that is answered with that status; every page is HTML with the parts that all have. */
  Document page(String address, int status) {
    var answer = door.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(status);
    assertThat(answer.headers().firstValue("content-type")).contains("text/html;charset=UTF-8");
    var page = Jsoup.parse(answer.body(), "http://127.0.0.1/");
    assertThat(page.select("html[lang=en] > body > main h1")).as(address).hasSize(1);
    assertThat(page.title()).as(address).endsWith(" · Vitrine");
    assertThat(page.select("a.skip[href=#main]")).as(address).hasSize(1);
    assertThat(page.select("header .mark a[href=/read-only]").text()).isEqualTo("read-only");
    assertThat(page.select("script").eachAttr("src"))
        .hasSize(4)
        .allMatch(source -> source.matches("/(webjars|assets)/.*\\d.*\\.js"));
    assertThat(page.select("script").html()).isBlank();
    assertThat(page.select("[style], iframe, object, embed, base")).isEmpty();
    return page;
  }
}
