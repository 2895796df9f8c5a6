package dev.vitrine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.vitrine.Door;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scripts are a comfort: what can be done can be done without them. */
@BrowserTest
class WithoutScriptsTests {

  private static final String ROW = ".rows tbody tr";

  private final String vitrine;
  private final Door door;
  private final Tab tab;
  private final Page page;

  WithoutScriptsTests(@LocalServerPort int port, Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
    this.tab = chromium.tabWithoutScripts();
    this.page = tab.page();
  }

  @AfterEach
  void close() {
    assertThat(tab.complaints()).isEmpty();
    tab.close();
  }

  @Test
  void walksFromTheDashboardToAResourceAndBack() {
    door.get("/api/v1/resources/ec2-volume");
    page.navigate(vitrine + "/");
    page.locator("main a[href='/resources/ec2-volume']").first().click();
    assertThat(page.locator("h1")).containsText("EBS volume");

    page.locator("main input[name=q]").first().fill("account=payments-prod");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*[?&]q=account.*"));
    assertThat(page.locator(ROW).first()).containsText("payments-prod");

    page.locator(".rows thead a").first().click();
    assertThat(page).hasURL(Pattern.compile(".*[?&]q=account.*sort=.*|.*sort=.*[?&]q=account.*"));
    var first = page.locator(ROW + " a").first().textContent();
    page.locator("main a[rel=next]").first().click();
    assertThat(page).hasURL(Pattern.compile(".*page=2.*"));
    assertThat(page.locator(ROW + " a").first()).not().hasText(first);

    page.locator(ROW + " a[href*='/ec2-volume?id=']").first().click();
    assertThat(page).hasURL(Pattern.compile(".*/accounts/111111111111/.*/ec2-volume\\?id=.*"));
    page.goBack();
    assertThat(page).hasURL(Pattern.compile(".*page=2.*"));
    page.goBack();
    page.goBack();
    assertThat(page.locator("main input[name=q]").first()).hasValue("account=payments-prod");
  }

  @Test
  void findsFromEveryPage() {
    page.navigate(vitrine + "/read-only");
    page.locator("header input[name=q]").fill("i-00000000000000000");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=i-0.*"));
    assertThat(page.locator("h1")).isVisible();
  }

  @Test
  void staysDarkForWhoeverChoseThat() {
    page.navigate(vitrine + "/read-only");
    page.locator("form.theme button[value=dark]").click();
    assertThat(page).hasURL(vitrine + "/read-only");
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    page.navigate(vitrine + "/resources");
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    page.locator("form.theme button[value=light]").click();
    assertThat(page.locator("html")).hasAttribute("data-bs-theme", "light");
  }
}
