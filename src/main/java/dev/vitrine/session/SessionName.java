package dev.vitrine.session;

import dev.vitrine.viewer.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which account A's CloudTrail knows a viewer.
 *
 * @param value 2 to 64 of the characters that <a
 *     href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</a>
 *     takes, never starting with {@code aws:}
 */
record SessionName(String value) {

  private static final Pattern FORM = Pattern.compile("[\\w+=,.@-]{2,64}");
  private static final Pattern OTHER = Pattern.compile("[^\\w+=,.@-]+");
  private static final int LONGEST = 64;

  SessionName {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("A session name has 2 to 64 letters, digits and +=,.@-");
    }
  }

  /**
   * The viewer's own name as far as AWS takes it, with a mark made from the viewer's key, so that
   * no two viewers ever share a name: whoever signed in chose that name, or was given another's.
   * Only who did not sign in, and has a name that AWS takes, goes without a mark.
   */
  static SessionName of(Viewer viewer) {
    var name = viewer.name();
    if (viewer.identity().isEmpty()
        && FORM.matcher(name).matches()
        && !name.toLowerCase(Locale.ROOT).startsWith("aws")) {
      return new SessionName(name);
    }
    var mark = "-" + mark(viewer.key());
    var left = OTHER.matcher(name).replaceAll("-");
    var safe = left.toLowerCase(Locale.ROOT).startsWith("aws") ? "v-" + left : left;
    return new SessionName(
        safe.substring(0, Math.min(safe.length(), LONGEST - mark.length())) + mark);
  }

  private static String mark(String key) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 5);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }
}
