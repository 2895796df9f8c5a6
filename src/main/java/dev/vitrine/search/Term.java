package dev.vitrine.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for.
 *
 * @param text as it was written, without blanks around it
 * @param form what it is by its form
 * @param block the address or block that it is, if it is one
 */
record Term(String text, Form form, Optional<Block> block) {

  /** What a term can be by its form. */
  enum Form {
    /** An account's id. */
    ACCOUNT,
    /** An ARN. */
    ARN,
    /** An id whose beginning names its type. */
    ID,
    /** An internet address or a block of them. */
    IP_ADDRESS,
    /** The address of a network card. */
    MAC_ADDRESS,
    /** The id of an access key. */
    ACCESS_KEY,
    /** The name of a host. */
    DNS_NAME,
    /** Any other text. */
    TEXT
  }

  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
  private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:[^:]+:[^:]*:[^:]*:.+");
  private static final Pattern ID = Pattern.compile("([a-z]+-)+[0-9a-f]{8,17}");
  private static final Pattern MAC = Pattern.compile("([0-9a-f]{2}[:-]){5}[0-9a-f]{2}");
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  private static final Pattern KEY = Pattern.compile("(AKIA|ASIA)[A-Z0-9]{12,124}");
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9_]([a-z0-9_-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*\\.?");

  /** Reads a term. */
  static Term of(String written) {
    var text = written.strip();
    var block = Block.of(text);
    return new Term(text, form(text, text.toLowerCase(Locale.ROOT), block), block);
  }

  private static Form form(String text, String lower, Optional<Block> block) {
    if (ACCOUNT.matcher(text).matches()) {
      return Form.ACCOUNT;
    }
    if (ARN.matcher(text).matches()) {
      return Form.ARN;
    }
    if (MAC.matcher(lower).matches()) {
      return Form.MAC_ADDRESS;
    }
    if (block.isPresent()) {
      return Form.IP_ADDRESS;
    }
    if (ID.matcher(text).matches()) {
      return Form.ID;
    }
    if (KEY.matcher(text).matches()) {
      return Form.ACCESS_KEY;
    }
    return HOST.matcher(lower).matches() ? Form.DNS_NAME : Form.TEXT;
  }

  /** The text by which it is compared where nothing else is said: in lower case. */
  String plain() {
    var lower = text.toLowerCase(Locale.ROOT);
    return switch (form) {
      case MAC_ADDRESS -> lower.replace('-', ':');
      // A name that ends with a dot is the same without.
      case DNS_NAME -> lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      case ACCOUNT, ARN, ID, IP_ADDRESS, ACCESS_KEY, TEXT -> lower;
    };
  }
}
