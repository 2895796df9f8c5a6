package dev.vitrine.catalog;

import java.util.regex.Pattern;

/**
 * Takes out of texts what looks like a credential: people write such things into tags and
 * descriptions, and whoever may look at an account need not learn them here.
 */
final class Credentials {

  private static final Pattern LIKELY =
      Pattern.compile(
          // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
          "\\b(?<key>A[KS]IA)[A-Z0-9]{16}\\b"
              + "|(?<pem>-----BEGIN )[A-Z ]*PRIVATE KEY-----.*"
              + "|(?<login>://[^\\s/:@]*:)[^\\s/@]+(?=@)"
              + "|\\b(?<token>eyJ)[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]*"
              // The ARN of a secret is none.
              + "|(?<!\\barn:aws[a-z-]{0,10}:|:\\d{12}:)"
              + "(?<word>(?i:secret|password|passwd|token|api[_-]?key)[\\w-]*[\"']?\\s*[=:]\\s*)"
              + "[\"']?[^\\s\"',;]{8,}",
          Pattern.DOTALL);

  private Credentials() {}

  /** The text with all but the beginning of what looks like a credential left out. */
  static String masked(String text) {
    return mayHold(text)
        ? LIKELY
            .matcher(text)
            .replaceAll("${key}${pem}${login}${token}${word}…[withheld: looks like a credential]")
        : text;
  }

  // Nearly every text ends here; rows are many.
  private static boolean mayHold(String text) {
    return text.length() >= 12
        && (text.contains("AKIA")
            || text.contains("ASIA")
            || text.contains("-----BEGIN")
            || text.contains("eyJ")
            || text.indexOf('=') >= 0
            || text.indexOf(':') >= 0);
  }
}
