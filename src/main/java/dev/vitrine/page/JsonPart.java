package dev.vitrine.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of JSON that is coloured alike.
 *
 * @param css the class that colours it
 * @param text its characters
 */
record JsonPart(String css, String text) {

  private static final String NUMBER = "0123456789+-.eE";

  /** The parts of a JSON text; together they are that text again. */
  static List<JsonPart> of(String json) {
    var parts = new ArrayList<JsonPart>();
    var at = 0;
    while (at < json.length()) {
      var part = next(json, at);
      parts.add(part);
      at += part.text().length();
    }
    return List.copyOf(parts);
  }

  private static JsonPart next(String json, int from) {
    var first = json.charAt(from);
    if (first == '"') {
      var to = endOfText(json, from);
      return new JsonPart(isKey(json, to) ? "json-key" : "json-text", json.substring(from, to));
    }
    if (first == '-' || Character.isDigit(first)) {
      return part("json-number", json, from, at -> NUMBER.indexOf(at) >= 0);
    }
    return Character.isLetter(first)
        ? part("json-word", json, from, Character::isLetter)
        : part("json-mark", json, from, at -> at != '"' && at != '-' && !letterOrDigit(at));
  }

  private static JsonPart part(String css, String json, int from, Characters taken) {
    var to = from + 1;
    while (to < json.length() && taken.take(json.charAt(to))) {
      to++;
    }
    return new JsonPart(css, json.substring(from, to));
  }

  private static boolean letterOrDigit(char at) {
    return Character.isLetter(at) || Character.isDigit(at);
  }

  private static int endOfText(String json, int from) {
    var to = from + 1;
    while (to < json.length() && json.charAt(to) != '"') {
      to += json.charAt(to) == '\\' ? 2 : 1;
    }
    return Math.min(to + 1, json.length());
  }

  private static boolean isKey(String json, int from) {
    return from < json.length() && json.charAt(from) == ':';
  }

  /** Which characters belong to a part. */
  @FunctionalInterface
  private interface Characters {
    boolean take(char at);
  }
}
