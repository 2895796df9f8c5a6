package dev.vitrine.account;

import dev.vitrine.viewer.Identity;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person or program as a rule names it.
 *
 * @param issuer whose word must stand for it; none where the issuer of the sign-in is meant
 * @param subject the issuer's own name for it
 */
record UserKey(Optional<String> issuer, String subject) {

  private static final Pattern WHOLE = Pattern.compile("(https?://\\S+) +(.+)");

  /** Reads a subject, or an issuer's address and a subject with a space between. */
  static UserKey of(String text) {
    var whole = WHOLE.matcher(text);
    return whole.matches()
        ? new UserKey(Optional.of(whole.group(1)), whole.group(2))
        : new UserKey(Optional.empty(), text);
  }

  boolean means(Identity identity) {
    return subject.equals(identity.subject()) && issuer.map(identity.issuer()::equals).orElse(true);
  }
}
