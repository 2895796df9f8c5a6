package dev.vitrine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.vitrine.Door;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everything can be reached and seen without a mouse. */
@BrowserTest
class KeyboardTests {

  // More stops than any page has before what is looked for.
  private static final int FAR = 400;

  private static final String STANDS_OUT =
      """
      () => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
        return (outlined || style.boxShadow !== 'none') && box.width > 0
          && box.bottom > 0 && box.top < innerHeight;
      }
      """;

  private final String vitrine;
  private final Tab tab;
  private final Page page;

  KeyboardTests(@LocalServerPort int port, Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.tab = chromium.tab();
    this.page = tab.page();
    new Door(port).get("/api/v1/resources/ec2-instance?account=111111111111");
  }

  @AfterEach
  void close() {
    assertThat(tab.complaints()).isEmpty();
    tab.close();
  }

  @Test
  void walksFromTheDashboardToAResourceAndBack() {
    page.navigate(vitrine + "/");
    skip();
    follow("main a[href='/resources/ec2-instance']");
    assertThat(page.locator("h1")).containsText("EC2 instance");
    skip();
    follow(".rows a[href*='/ec2-instance?id=']");
    assertThat(page).hasURL(Pattern.compile(".*/ec2-instance\\?id=i-.*"));
    follow("nav[aria-label=Breadcrumb] a[href^='/resources/ec2-instance']");
    assertThat(page).hasURL(Pattern.compile(".*/resources/ec2-instance.*"));
    follow("a[href='/']");
    assertThat(page).hasURL(vitrine + "/");
  }

  @Test
  void skipsToTheContentFirst() {
    page.navigate(vitrine + "/resources");
    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip")).isFocused();
    assertThat(page.locator("a.skip")).isInViewport();
    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    assertThat(isIn("main")).isTrue();
  }

  @Test
  void showsWhereItIsAtEveryStop() {
    page.navigate(vitrine + "/resources/ec2-instance?account=111111111111");
    for (int stop = 0; stop < 60; stop++) {
      page.keyboard().press("Tab");
      assertThat(page.evaluate(STANDS_OUT)).as("%s stands out", focused()).isEqualTo(true);
    }
  }

  private void skip() {
    page.keyboard().press("Tab");
    assertThat(page.locator("a.skip")).isFocused();
    page.keyboard().press("Enter");
  }

  private void follow(String link) {
    for (int stop = 0; stop < FAR; stop++) {
      page.keyboard().press("Tab");
      if (isAt(link)) {
        assertThat(page.evaluate(STANDS_OUT)).as("%s stands out", focused()).isEqualTo(true);
        page.keyboard().press("Enter");
        return;
      }
    }
    throw new AssertionError("No tab stop of " + page.url() + " is " + link);
  }

  private boolean isAt(String element) {
    return (boolean) page.evaluate("element => document.activeElement.matches(element)", element);
  }

  private boolean isIn(String element) {
    return (boolean)
        page.evaluate("element => document.activeElement.closest(element) !== null", element);
  }

  private Object focused() {
    return page.evaluate("document.activeElement.outerHTML.slice(0, 200)");
  }
}
