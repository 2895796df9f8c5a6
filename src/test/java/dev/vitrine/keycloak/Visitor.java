package dev.vitrine.keycloak;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.vitrine.browser.Tab;
import java.util.List;

/**
 * Somebody in front of a browser.
 *
 * @param tab what is in front of them
 */
record Visitor(Tab tab) implements AutoCloseable {

  /** Opens an address and fills in Keycloak's form when sent there. */
  Page signIn(String address, String name) {
    var page = tab.page();
    page.navigate(address);
    page.locator("#username").fill(name);
    page.locator("#password").fill(name + "-password");
    page.locator("#kc-login").click();
    page.waitForURL(address);
    return page;
  }

  BrowserContext context() {
    return tab.context();
  }

  /** What the browser refused because of a page, such as what its policy forbids. */
  List<String> complaints() {
    return tab.complaints();
  }

  @Override
  public void close() {
    tab.close();
  }
}
