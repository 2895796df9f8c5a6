package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Definition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a filter by recursive descent: {@code or} binds weaker than {@code and}, which may be left
 * out, and {@code not} strongest.
 */
final class FilterParser {

  // Deeper than anybody writes, and far from the end of the stack.
  private static final int DEEPEST = 50;

  private final FilterText text;
  private final Definition type;
  private final List<String> parts = new ArrayList<>();
  private int depth;

  FilterParser(String text, Definition type) {
    this.text = new FilterText(text);
    this.type = type;
  }

  /**
   * The whole filter.
   *
   * @throws BadValueException where it is none, saying where and what is expected
   */
  Clause read() {
    if (text.ended()) {
      return new Clause.All(List.of());
    }
    var clause = any();
    if (!text.ended()) {
      throw text.expected("an opening parenthesis for the closing one");
    }
    return clause;
  }

  /**
   * What the filter that was read is put together from by {@code and}, each whole by itself: a row
   * is wanted where all of them want it.
   */
  List<String> parts() {
    return List.copyOf(parts);
  }

  private Clause any() {
    var start = text.position();
    var clauses = new ArrayList<>(List.of(all()));
    while (text.takes("or")) {
      clauses.add(all());
    }
    if (clauses.size() == 1) {
      return clauses.getFirst();
    }
    if (depth == 0) {
      parts.clear();
      parts.add("(" + text.since(start) + ")");
    }
    return new Clause.Any(clauses);
  }

  private Clause all() {
    var clauses = new ArrayList<>(List.of(part()));
    while (!text.ended() && !text.at(')') && !text.isAt("or")) {
      text.takes("and");
      clauses.add(part());
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.All(clauses);
  }

  private Clause part() {
    var start = text.position();
    var clause = one();
    if (depth == 0) {
      parts.add(text.since(start));
    }
    return clause;
  }

  private Clause one() {
    if (++depth > DEEPEST) {
      throw text.expected("fewer than %d parts within each other".formatted(DEEPEST));
    }
    try {
      if (text.takes("not")) {
        return new Clause.Not(one());
      }
      if (text.takes('(')) {
        var inside = any();
        if (!text.takes(')')) {
          throw text.expected("a closing parenthesis");
        }
        return inside;
      }
      return term();
    } finally {
      depth--;
    }
  }

  private Clause term() {
    if (text.ended() || text.at(')') || text.isAt("and") || text.isAt("or")) {
      throw text.expected("something to look for");
    }
    var quoted = text.at('"');
    var start = text.position();
    var word = text.name();
    var comparison = quoted ? Optional.<Comparison>empty() : text.comparison();
    if (comparison.isPresent()) {
      return compares(start, word, comparison.get());
    }
    if (!quoted && word.toLowerCase(Locale.ROOT).startsWith("tag:")) {
      return new Clause.Has(field(start, word));
    }
    return new Clause.Text(new FreeText(List.of(word.toLowerCase(Locale.ROOT))));
  }

  private Clause compares(int start, String name, Comparison comparison) {
    var field = field(start, name);
    var nothing = text.lacksValue() && comparison.takesNothing();
    var at = text.position();
    var literal = Literal.of(nothing ? "" : text.value());
    var fits =
        switch (field.kind()) {
          case NUMBER, BYTES -> literal.isEmpty() || literal.number().isPresent();
          case INSTANT -> literal.isEmpty() || literal.period().isPresent();
          case BOOLEAN -> literal.isEmpty() || List.of("true", "false").contains(literal.text());
          case TEXT, STATE, REFERENCE -> true;
        };
    if (!fits && comparison != Comparison.CONTAINS) {
      throw text.expectedAt(at, wanted(field.kind()) + " after " + name + comparison.sign());
    }
    return new Clause.Compares(field, comparison, literal);
  }

  private static String wanted(Kind kind) {
    return switch (kind) {
      case NUMBER, BYTES -> "a number";
      case INSTANT -> "a date such as 2026-01-31";
      case BOOLEAN -> "true or false";
      case TEXT, STATE, REFERENCE -> "a value";
    };
  }

  private Field field(int start, String name) {
    return Field.of(name, type)
        .orElseThrow(() ->
            text.expectedAt(
                start, "a column of this type, a tag such as tag:env, or text in quotes"));
  }
}
