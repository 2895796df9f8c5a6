package dev.vitrine.api;

/**
 * Makes a text a cell that no spreadsheet takes for a formula.
 *
 * <p>https://owasp.org/www-community/attacks/CSV_Injection
 */
final class SafeCell {

  private static final String DANGEROUS = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeCell() {}

  static String of(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
