package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rows somebody wants to see: words that a row contains, and properties such as {@code
 * name=web*}, {@code state!=stopped}, {@code tag:env=prod}, {@code tag:env}, {@code Size>100},
 * {@code created<2025-01-01} or {@code signal=warning}, put together with {@code and}, {@code or},
 * {@code not} and parentheses.
 */
public final class Filter {

  private static final String TAG = "tag:";
  private static final String AND = " and ";
  private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

  private final String text;
  private final Clause clause;
  private final List<String> parts;

  private Filter(String text, Clause clause, List<String> parts) {
    this.text = text;
    this.clause = clause;
    this.parts = parts;
  }

  /**
   * Reads a filter for lists of that type.
   *
   * @throws BadValueException where it cannot be read; it says at which character, and what is
   *     expected there
   */
  public static Filter of(String text, Definition type) {
    var parser = new FilterParser(text, type);
    return new Filter(text.strip(), parser.read(), parser.parts());
  }

  /**
   * The part of a filter that wants rows with that value there, or with none.
   *
   * @param name a column by AWS's name, what every resource has, or a tag such as {@code tag:env}
   * @param value the value, empty for none
   */
  public static String part(String name, String value) {
    var tag = name.startsWith(TAG) ? TAG : "";
    return tag + quoted(name.substring(tag.length())) + "=" + quoted(value);
  }

  /** What it is put together from by {@code and}, each part a filter by itself. */
  public List<String> parts() {
    return parts;
  }

  /** The filter that wants the same and that part too. */
  public String and(String part) {
    return parts.isEmpty() ? part : String.join(AND, parts) + AND + part;
  }

  /** The filter without a part of it. */
  public String without(String part) {
    return parts.stream().filter(one -> !one.equals(part)).collect(Collectors.joining(AND));
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

  private static String quoted(String text) {
    return PLAIN.matcher(text).matches()
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
