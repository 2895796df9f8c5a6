package dev.vitrine.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One page of a browser of its own, and what that browser complained about. */
public final class Tab implements AutoCloseable {

  // A page's policy is also broken where the browser says nothing about it.
  private static final String WATCH =
      """
      document.addEventListener('securitypolicyviolation', event =>
        console.error('refused by the policy: ' + event.violatedDirective + ' ' + event.blockedURI));
      window.shifted = 0;
      new PerformanceObserver(list => list.getEntries()
        .filter(entry => !entry.hadRecentInput)
        .forEach(entry => window.shifted += entry.value))
        .observe({type: 'layout-shift', buffered: true});
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Tab(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.addInitScript(WATCH);
    page.onConsoleMessage(this::hear);
    page.onPageError(complaints::add);
    page.onDialog(dialog -> {
      complaints.add("dialog: " + dialog.message());
      dialog.dismiss();
    });
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** What the page shares with others of the same browser, such as cookies. */
  public BrowserContext context() {
    return context;
  }

  /** Goes on as if nothing had been complained about. */
  void forget() {
    complaints.clear();
  }

  /** What the browser refused because of a page, such as what its policy forbids. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  // That a page itself is answered with 404 is what some tests are about.
  private void hear(ConsoleMessage message) {
    var ofItself =
        message.text().startsWith("Failed to load resource")
            && message.location().startsWith(page.url());
    if (message.type().equals("error") && !ofItself) {
      complaints.add(message.text() + " (" + message.location() + ")");
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
