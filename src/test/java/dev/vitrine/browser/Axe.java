package dev.vitrine.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds in a page that would stop people who see, hear or move otherwise. */
final class Axe {

  // Rows of a table are made alike: the first speak for the rest, which take axe minutes.
  private static final String SHORTEN =
      "document.querySelectorAll('tbody > tr:nth-child(n+9), main li:nth-child(n+25)')"
          + ".forEach(row => row.remove())";

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']});
        return found.violations.flatMap(rule => rule.nodes.slice(0, 3).map(node =>
          `${rule.id} (${rule.nodes.length} elements): ${node.target} | `
            + `${node.html.replace(/\\s+/g, ' ').slice(0, 160)} | `
            + node.failureSummary.replace(/\\s+/g, ' ').slice(0, 240)));
      }
      """;

  private Axe() {}

  /** A sentence for the first elements that break a rule; the page loses its later rows. */
  static List<?> violations(Page page) {
    page.evaluate(SHORTEN);
    page.evaluate(AxeBuilder.getAxeScript());
    return (List<?>) page.evaluate(RUN);
  }
}
