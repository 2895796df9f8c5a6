package dev.vitrine.page.picture;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a role's trust policy names.
 *
 * @param text how the policy names it
 * @param kind what it is
 * @param account the account in which it lies, empty where it lies in none
 * @param name what it is called there
 */
record Grantee(String text, Kind kind, String account, String name) {

  /** What trust policies name. */
  enum Kind {
    ANYONE("Anyone", Icon.ANYONE),
    ACCOUNT("Account", Icon.ACCOUNT),
    PRINCIPAL("Principal", Icon.PERSON),
    PROVIDER("Identity provider", Icon.PERSON),
    SERVICE("AWS service", Icon.SERVICE),
    OTHER("Principal", Icon.UNKNOWN);

    private final String word;
    private final Icon icon;

    Kind(String word, Icon icon) {
      this.word = word;
      this.icon = icon;
    }

    String word() {
      return word;
    }

    Icon icon() {
      return icon;
    }
  }

  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:(?:iam|sts)::([0-9]{12}):(?:(root)|([a-z-]+)/(.+))");
  private static final Pattern SERVICE = Pattern.compile("[a-z0-9.-]+\\.amazonaws\\.com(\\.cn)?");

  static Grantee of(String text) {
    if (text.equals("*")) {
      return new Grantee(text, Kind.ANYONE, "", "anyone");
    }
    return ofArn(text)
        .orElseGet(() ->
            SERVICE.matcher(text).matches()
                ? new Grantee(text, Kind.SERVICE, "", text)
                : new Grantee(text, text.contains(".") ? Kind.PROVIDER : Kind.OTHER, "", text));
  }

  private static Optional<Grantee> ofArn(String text) {
    var arn = ARN.matcher(text);
    if (!arn.matches()) {
      return Optional.empty();
    }
    if (arn.group(2) != null) {
      return Optional.of(new Grantee(text, Kind.ACCOUNT, arn.group(1), "the whole account"));
    }
    var kind = arn.group(3).endsWith("-provider") ? Kind.PROVIDER : Kind.PRINCIPAL;
    return Optional.of(new Grantee(text, kind, arn.group(1), arn.group(3) + " " + arn.group(4)));
  }
}
