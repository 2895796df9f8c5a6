package dev.vitrine.keycloak;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of a browser. */
final class Visitor implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Visitor(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
  }

  /** Opens an address and fills in Keycloak's form when sent there. */
  Page signIn(String address, String name) {
    page.navigate(address);
    page.locator("#username").fill(name);
    page.locator("#password").fill(name + "-password");
    page.locator("#kc-login").click();
    page.waitForURL(address);
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** What the browser refused because of a page, such as what its policy forbids. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
  }
}
