package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;

/**
 * Which rows somebody wants to see: words that a row contains, and properties such as {@code
 * name=web*}, {@code state!=stopped}, {@code tag:env=prod}, {@code tag:env}, {@code Size>100},
 * {@code created<2025-01-01} or {@code signal=warning}, put together with {@code and}, {@code or},
 * {@code not} and parentheses.
 */
public final class Filter {

  private final String text;
  private final Clause clause;

  private Filter(String text, Clause clause) {
    this.text = text;
    this.clause = clause;
  }

  /**
   * Reads a filter for lists of that type.
   *
   * @throws BadValueException where it cannot be read; it says at which character, and what is
   *     expected there
   */
  public static Filter of(String text, Definition type) {
    return new Filter(text.strip(), new FilterParser(text.strip(), type).read());
  }

  /** Whether it is about a row. */
  boolean wants(Resource row, Names names) {
    return clause.wants(row, names);
  }

  /** The filter as it was written; empty where everything is wanted. */
  @Override
  public String toString() {
    return text;
  }
}
