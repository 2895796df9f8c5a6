package dev.vitrine.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.vitrine.Door;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the first page of a visit costs. Sizes, counts and shifts are the same on every machine;
 * times are not, so they are only written down, into {@code target/pages.md}.
 */
@BrowserTest
class BudgetTests {

  private static final int KILOBYTES = 350;
  private static final int REQUESTS = 12;
  private static final double SHIFT = 0.05;

  private final String vitrine;
  private final EveryPage pages;
  private final Chromium chromium;

  BudgetTests(
      @LocalServerPort int port,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
      Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.pages = new EveryPage(new Door(port), mapping);
    this.chromium = chromium;
  }

  @Test
  void staysWithinWhatAFirstPageMayCost() throws IOException {
    var softly = new SoftAssertions();
    var lines =
        new ArrayList<>(
            List.of("| page | KB | requests | shift | DOM ready |", "|---|--:|--:|--:|--:|"));
    try (var tab = chromium.tab()) {
      var wire = new Wire(tab);
      for (Address address : addresses()) {
        wire.forget();
        var page = tab.page();
        page.navigate(vitrine + address.path());
        page.waitForLoadState(LoadState.LOAD);
        var shift = number(page, "window.shifted");
        softly.assertThat(wire.kilobytes()).as("KB of %s", address).isBetween(1, KILOBYTES);
        softly.assertThat(wire.requests()).as("requests of %s", address).isBetween(1, REQUESTS);
        softly.assertThat(shift).as("layout shift of %s", address).isLessThan(SHIFT);
        lines.add(line(address, wire, shift, ready(page)));
      }
    }
    Files.write(Path.of("target/pages.md"), lines);
    softly.assertAll();
  }

  // A full page of a list as well.
  private List<Address> addresses() {
    var many = Address.of("100 rows", "/resources/ec2-volume?account=111111111111");
    return Stream.concat(pages.addresses().stream(), Stream.of(many)).toList();
  }

  private static double ready(Page page) {
    return number(page, "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static String line(Address address, Wire wire, double shift, double ready) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %.3f | %.0f ms |",
        address.name(),
        wire.kilobytes(),
        wire.requests(),
        shift,
        ready);
  }
}
