package dev.vitrine.sandbox;

import java.util.Optional;

/** Writes XML. Characters that XML cannot hold become U+FFFD. */
final class Xml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  /** Opens an element, with a namespace where one is given. */
  Xml open(String name, Optional<String> namespace) {
    text.append('<').append(name);
    namespace.ifPresent(uri -> text.append(" xmlns=\"").append(uri).append('"'));
    text.append('>');
    return this;
  }

  /** Opens an element. */
  Xml open(String name) {
    return open(name, Optional.empty());
  }

  /** Closes an element. */
  Xml close(String name) {
    text.append("</").append(name).append('>');
    return this;
  }

  /** An element that holds text. */
  Xml element(String name, String value) {
    return open(name).text(value).close(name);
  }

  /** Text within the element that is open. */
  Xml text(String value) {
    value.codePoints().forEach(this::append);
    return this;
  }

  private void append(int character) {
    switch (character) {
      case '<' -> text.append("&lt;");
      case '>' -> text.append("&gt;");
      case '&' -> text.append("&amp;");
      case '"' -> text.append("&quot;");
      case '\r' -> text.append("&#xD;");
      default -> text.appendCodePoint(isAllowed(character) ? character : 0xFFFD);
    }
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
