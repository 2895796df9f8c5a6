package dev.vitrine.setup;

/**
 * A text to paste or to download.
 *
 * @param file its file name
 * @param title what it is
 * @param use what to do with it
 * @param mediaType what a program should take it for
 * @param text the text
 */
record Document(String file, String title, String use, String mediaType, String text) {

  static final String YAML = "application/yaml";
  static final String JSON = "application/json";
  static final String PLAIN = "text/plain";

  /** Names the document and leaves its text out, which may hold an ExternalId. */
  @Override
  public String toString() {
    return "Document[" + file + "]";
  }
}
