package dev.vitrine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import dev.vitrine.Door;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, in every state, light and dark, on a desk and on a phone. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTests {

  private static final Path PICTURES = Path.of("target/screenshots");

  // Nothing where the page does not scroll sideways, else what sticks out of it.
  private static final String SIDEWAYS =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const scrolls = element => element && (getComputedStyle(element).overflowX !== 'visible'
          || scrolls(element.parentElement));
        return document.documentElement.scrollWidth <= width ? [] : ['the page'].concat(
          [...document.querySelectorAll('body *')]
            .filter(element => element.getBoundingClientRect().right > width)
            .filter(element => !scrolls(element.parentElement))
            .slice(0, 3).map(element => element.outerHTML.slice(0, 150)));
      }
      """;

  private final String vitrine;
  private final Door door;
  private final EveryPage pages;
  // A context of its own for each page would cost more than all else.
  private final Map<Look, Tab> tabs = new EnumMap<>(Look.class);

  EveryPageTests(
      @LocalServerPort int port,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
    this.pages = new EveryPage(door, mapping);
    for (Look look : Look.values()) {
      tabs.put(look, chromium.tab(look));
    }
  }

  @AfterAll
  void close() {
    tabs.values().forEach(Tab::close);
  }

  @TestFactory
  Stream<DynamicTest> hasNothingThatAxeOrTheBrowserComplainsAbout() {
    read();
    return Stream.concat(pages.addresses().stream(), States.all().stream())
        .map(address -> DynamicTest.dynamicTest(address.toString(), () -> look(address)));
  }

  @Test
  void tellsPagesApartByTheirTitles() {
    assertThat(pages.addresses())
        .extracting(address -> Jsoup.parse(door.get(address.path()).body()).title())
        .doesNotHaveDuplicates()
        .allMatch(title -> title.endsWith(" · Vitrine"));
  }

  // Pages about what has been read have something to show.
  private void read() {
    for (String type : List.of("ec2-instance", "ec2-vpc", "ec2-volume", "iam-role", "s3-bucket")) {
      for (String account : List.of("111111111111", "333333333333", "444444444444")) {
        door.get("/api/v1/resources/" + type + "?limit=1&account=" + account);
      }
    }
  }

  private void look(Address address) {
    var softly = new SoftAssertions();
    tabs.forEach((look, tab) -> look(address, look, tab, softly));
    softly.assertAll();
  }

  private void look(Address address, Look look, Tab tab, SoftAssertions softly) {
    var page = tab.page();
    tab.forget();
    softly.assertThat(page.navigate(vitrine + address.path()).status()).isEqualTo(address.status());
    softly.assertThat(page.locator("h1").count()).as("%s: h1", look).isEqualTo(1);
    softly.assertThat(page.title()).as("%s: title", look).isNotBlank();
    softly.assertThat(page.content()).as("%s: texts", look).doesNotContainPattern("\\?\\?\\w+[.]");
    softly.assertThat(sideways(page)).as("%s: sticks out to the side", look).isEmpty();
    page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(picture(address, look))));
    softly.assertThat(Axe.violations(page)).as("%s: axe", look).isEmpty();
    softly.assertThat(tab.complaints()).as("%s: complaints", look).isEmpty();
  }

  private static List<?> sideways(Page page) {
    return (List<?>) page.evaluate(SIDEWAYS);
  }

  private static String picture(Address address, Look look) {
    var name = look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return address.name() + "-" + name + ".png";
  }
}
