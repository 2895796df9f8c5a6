package dev.vitrine.setup;

/**
 * What mends a step.
 *
 * @param sentence what to do
 * @param document what to paste; empty where there is nothing, or where the document holds an
 *     ExternalId and stands at the address instead
 * @param address a page of Vitrine's that shows the document, or more than it; empty where there is
 *     none
 */
record Fix(String sentence, String document, String address) {

  static Fix saying(String sentence) {
    return new Fix(sentence, "", "");
  }

  static Fix pasting(String sentence, String document) {
    return new Fix(sentence, document, "");
  }

  static Fix at(String address, String sentence) {
    return new Fix(sentence, "", address);
  }

  /** All of it in one text: the document, else where it is, else what to do. */
  String text() {
    if (!document.isEmpty()) {
      return document;
    }
    return address.isEmpty() ? sentence : address;
  }
}
