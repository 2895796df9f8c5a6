package dev.vitrine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.vitrine.Door;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Single keys save ways for those who want them, and do nothing for those who do not. */
@BrowserTest
class KeysTests {

  private static final String LIST = "/resources/ec2-instance?account=111111111111";

  private final String vitrine;
  private final Tab tab;
  private final Page page;

  KeysTests(@LocalServerPort int port, Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.tab = chromium.tab();
    this.page = tab.page();
    new Door(port).get("/api/v1" + LIST);
  }

  @AfterEach
  void close() {
    assertThat(tab.complaints()).isEmpty();
    tab.close();
  }

  @Test
  void goesThroughTheRowsAndOpensOne() {
    page.navigate(vitrine + LIST);
    var rows = page.locator(".rows tbody tr");
    page.keyboard().press("j");
    assertThat(rows.nth(0).locator("a").first()).isFocused();
    page.keyboard().press("j");
    assertThat(rows.nth(1).locator("a").first()).isFocused();
    page.keyboard().press("k");
    assertThat(rows.nth(0).locator("a").first()).isFocused();
    page.keyboard().press("o");
    assertThat(page).hasURL(Pattern.compile(".*/ec2-instance\\?id=i-.*"));
  }

  @Test
  void goesToAPageByItsLetter() {
    page.navigate(vitrine + LIST);
    var link = page.locator("nav a[data-key]:not([data-key='']):not([aria-current])").first();
    var letter = link.getAttribute("data-key");
    var address = link.getAttribute("href");
    page.keyboard().press("g");
    page.keyboard().press(letter);
    assertThat(page).hasURL(vitrine + address);
  }

  @Test
  void saysWhichKeysThereAre() {
    page.navigate(vitrine + LIST);
    page.keyboard().press("?");
    assertThat(page.locator("dialog[open] h2")).hasText("Keys");
    assertThat(page.locator("dialog[open] kbd").first()).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog[open]")).hasCount(0);
  }

  @Test
  void doesNothingWhereSomebodyWrites() {
    page.navigate(vitrine + LIST);
    page.locator("#filter").pressSequentially("gj?/o");
    assertThat(page.locator("#filter")).hasValue("gj?/o");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(page).hasURL(vitrine + LIST);
  }

  @Test
  void canBeSwitchedOff() {
    page.navigate(vitrine + "/preferences");
    page.locator("input[name=keys]").uncheck();
    page.locator("main form button[type=submit]").first().click();
    page.navigate(vitrine + LIST);
    page.keyboard().press("?");
    page.keyboard().press("j");
    page.keyboard().press("/");
    assertThat(page.locator("dialog[open]")).hasCount(0);
    assertThat(page.locator(".rows :focus")).hasCount(0);
    page.keyboard().press("Control+k");
    assertThat(page.locator("dialog[open]")).hasCount(1);
  }
}
