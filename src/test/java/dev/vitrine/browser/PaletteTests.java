package dev.vitrine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.vitrine.Door;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The palette opens from everywhere, and leads to pages and to what has been read. */
@BrowserTest
class PaletteTests {

  private final String vitrine;
  private final Tab tab;
  private final Page page;

  PaletteTests(@LocalServerPort int port, Chromium chromium) {
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

  @ParameterizedTest
  @ValueSource(strings = {"Control+k", "/"})
  void opensByKeyAndClosesByEscape(String key) {
    page.navigate(vitrine + "/resources");
    page.keyboard().press(key);
    assertThat(words()).isFocused();
    page.keyboard().press("Escape");
    assertThat(words()).not().isVisible();
  }

  @Test
  void leadsToATypeThatIsWritten() {
    page.navigate(vitrine + "/");
    page.keyboard().press("Control+k");
    words().fill("EBS volume");
    assertThat(options().first()).containsText("EBS volume");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    assertThat(Axe.violations(page)).isEmpty();
    page.keyboard().press("Enter");
    assertThat(page).hasURL(vitrine + "/resources/ec2-volume");
  }

  @Test
  void leadsToWhatHasBeenReadAndFollowsTheArrows() {
    page.navigate(vitrine + "/");
    page.keyboard().press("Control+k");
    words().fill("bastion");
    assertThat(options().filter(new Locator.FilterOptions().setHasText("bastion")).first())
        .isVisible();
    assertThat(options().nth(1)).isVisible();
    page.keyboard().press("ArrowDown");
    assertThat(options().nth(1)).hasAttribute("aria-selected", "true");
    assertThat(words()).isFocused();
  }

  @Test
  void opensAnotherTabWithControlAndEnter() {
    page.navigate(vitrine + "/");
    page.keyboard().press("Control+k");
    words().fill("EBS volume");
    assertThat(options().first()).containsText("EBS volume");
    var other = tab.context().waitForPage(() -> page.keyboard().press("Control+Enter"));
    assertThat(other).hasURL(vitrine + "/resources/ec2-volume");
    assertThat(page).hasURL(vitrine + "/");
  }

  private Locator words() {
    return page.locator("dialog input[name=q]");
  }

  private Locator options() {
    return page.locator("dialog [role=option]");
  }
}
