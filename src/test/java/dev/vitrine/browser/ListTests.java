package dev.vitrine.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.vitrine.Door;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list while somebody reads it, writes above it and looks closer. */
@BrowserTest
class ListTests {

  private static final String SETTLED = "/resources/ec2-instance?account=111111111111";

  // One of the places never answers, so this list is not complete before a call has timed out.
  private static final String PENDING =
      "/resources/ec2-instance?account=111111111111&account=777777777777";

  private final String vitrine;
  private final Door door;
  private final Tab tab;
  private final Page page;

  ListTests(@LocalServerPort int port, Chromium chromium) {
    this.vitrine = "http://127.0.0.1:" + port;
    this.door = new Door(port);
    this.tab = chromium.tab();
    this.page = tab.page();
    door.get("/api/v1" + SETTLED);
  }

  @AfterEach
  void close() {
    assertThat(tab.complaints()).isEmpty();
    tab.close();
  }

  @Test
  void leavesTheReaderAloneWhileItRefreshes() {
    // So low that there is something to scroll, however little has been read.
    page.setViewportSize(1280, 400);
    page.navigate(vitrine + PENDING + "&refresh=true");
    assertThat(page.locator("[aria-busy=true]")).hasCount(1);
    var filter = page.locator("main input[name=q]").first();
    filter.pressSequentially("name=we");
    page.evaluate("scrollTo(0, 150)");
    assertThat(page.evaluate("scrollY")).isEqualTo(150);
    page.evaluate("document.querySelector('#answer').dataset.old = 'yes'");
    assertThat(page.locator("#answer[data-old]"))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
    assertThat(filter).isFocused();
    assertThat(filter).hasValue("name=we");
    assertThat(page.evaluate("scrollY")).isEqualTo(150);
  }

  @Test
  void offersRealValuesToWhoeverWritesAFilter() {
    page.navigate(vitrine + SETTLED);
    assertThat(page.locator("#suggestions option").count()).isPositive();
    page.locator("#filter").fill("State=running");
    page.keyboard().press("Enter");
    assertThat(page.locator(".chips")).containsText("running");
    assertThat(page.locator(".rows tbody tr").first()).containsText("running");
    page.locator(".chips a").filter(new FilterOptions().setHasText("running")).click();
    assertThat(page).hasURL(Pattern.compile("(?!.*running).*"));
  }

  @Test
  void showsOneRowBesideTheOthers() {
    page.navigate(vitrine + SETTLED);
    var before = page.locator(".rows tbody tr").count();
    var row = page.locator(".rows tbody tr").nth(1);
    var id = row.locator("a.id").first().textContent();
    row.locator("button.look").click();
    assertThat(page.locator("#preview")).containsText(id);
    assertThat(page.locator(".rows tbody tr")).hasCount(before);
    assertThat(page.locator("#preview-title")).isFocused();
    page.locator("#preview a.close").click();
    assertThat(page.locator("#preview")).isHidden();
  }

  @Test
  void copiesTheIdOfARow() {
    tab.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(vitrine + SETTLED);
    var copy = page.locator(".rows button.copy").first();
    copy.click();
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(copy.getAttribute("data-copy"));
  }
}
