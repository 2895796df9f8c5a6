package dev.vitrine.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's Chromium, or the one that {@code -Dchromium.path=/path/of/it} names. */
public final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is on this machine. */
  static Optional<Path> program() {
    var named = System.getProperty("chromium.path", "");
    var places = named.isEmpty() ? PLACES : List.of(Path.of(named));
    return places.stream().filter(Files::isExecutable).findFirst();
  }

  /** Starts it without a window. */
  public static Chromium start() {
    var program = program().orElseThrow(() -> new IllegalStateException(lack()));
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(program));
    return new Chromium(playwright, browser);
  }

  /** What to say where there is none. */
  static String lack() {
    return "there is no Chromium in " + PLACES + "; name one with -Dchromium.path=/path/of/it";
  }

  /** A browser that nobody has used, on a desk and in the light. */
  public Tab tab() {
    return tab(Look.DESKTOP_LIGHT);
  }

  /** A browser that nobody has used, of that size and colour. */
  Tab tab(Look look) {
    return new Tab(browser.newContext(look.options()));
  }

  /** A browser that nobody has used and that runs no scripts. */
  Tab tabWithoutScripts() {
    return new Tab(browser.newContext(Look.DESKTOP_LIGHT.options().setJavaScriptEnabled(false)));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
