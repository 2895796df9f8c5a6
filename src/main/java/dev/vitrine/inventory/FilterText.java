package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import java.util.Optional;

/** The text of a filter while it is being read. */
final class FilterText {

  private final String text;
  private int at;

  FilterText(String text) {
    this.text = text;
    skip();
  }

  int position() {
    return at;
  }

  boolean ended() {
    return at >= text.length();
  }

  boolean at(char character) {
    return !ended() && text.charAt(at) == character;
  }

  boolean takes(char character) {
    var there = at(character);
    if (there) {
      at++;
      skip();
    }
    return there;
  }

  /** Whether the next word is that one, in any case. */
  boolean isAt(String word) {
    var end = at + word.length();
    return text.regionMatches(true, at, word, 0, word.length())
        && (end == text.length() || isBetween(text.charAt(end)));
  }

  boolean takes(String word) {
    var there = isAt(word);
    if (there) {
      at += word.length();
      skip();
    }
    return there;
  }

  /** A name or a text to look for: until a blank, a parenthesis or a comparison. */
  String name() {
    return read(true);
  }

  /** What a name is compared with: until a blank or a closing parenthesis. */
  String value() {
    return read(false);
  }

  Optional<Comparison> comparison() {
    var comparison = Comparison.at(text, at);
    comparison.ifPresent(found -> at += found.sign().length());
    return comparison;
  }

  /** Whether nothing stands where a value could, but the end or what joins the next part. */
  boolean lacksValue() {
    var sign = at;
    skip();
    return ended() || at(')') || (at > sign && (isAt("and") || isAt("or")));
  }

  /** What was read since then. */
  String since(int start) {
    return text.substring(start, at).strip();
  }

  BadValueException expected(String what) {
    return expectedAt(at, what);
  }

  BadValueException expectedAt(int position, String what) {
    return BadValueException.at(position, "q", what);
  }

  private String read(boolean name) {
    var start = at;
    var read = new StringBuilder();
    while (!ended() && !isBetween(text.charAt(at))) {
      if (name && Comparison.at(text, at).isPresent()) {
        break;
      }
      if (text.charAt(at) == '"' && (at == start || name)) {
        quoted(read);
      } else {
        read.append(text.charAt(at));
        at++;
      }
    }
    if (at == start) {
      throw expected(name ? "a column, or text in quotes" : "a value");
    }
    skip();
    return read.toString();
  }

  private void quoted(StringBuilder read) {
    var start = at;
    at++;
    while (!at('"')) {
      if (at('\\')) {
        at++;
      }
      if (ended()) {
        throw expectedAt(start, "an end to the quotes that begin");
      }
      read.append(text.charAt(at));
      at++;
    }
    at++;
  }

  private void skip() {
    while (!ended() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isBetween(char character) {
    return Character.isWhitespace(character) || character == '(' || character == ')';
  }
}
