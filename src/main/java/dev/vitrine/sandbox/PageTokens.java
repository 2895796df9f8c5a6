package dev.vitrine.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * Writes tokens that say where a next page begins, and believes only its own. Pages may be held
 * shorter than they were asked for.
 */
final class PageTokens {

  private final byte[] key = new byte[32];
  private volatile int most = Integer.MAX_VALUE;

  PageTokens() {
    new SecureRandom().nextBytes(key);
  }

  /** Holds all pages to so many resources at most. */
  void holdPagesTo(int resources) {
    most = resources;
  }

  /** How long a page is for which that length was asked. */
  int length(int asked) {
    return Math.min(asked, most);
  }

  /** A token for the page that begins there. */
  String write(String question, int start) {
    String text = start + "." + proof(question, start);
    return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Where the page begins, empty where the token was not given out for this question. */
  OptionalInt read(String question, String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      int dot = text.indexOf('.');
      int start = Integer.parseInt(text.substring(0, Math.max(dot, 0)));
      byte[] proof = text.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
      byte[] expected = proof(question, start).getBytes(StandardCharsets.UTF_8);
      return MessageDigest.isEqual(proof, expected) ? OptionalInt.of(start) : OptionalInt.empty();
    } catch (IllegalArgumentException _) {
      return OptionalInt.empty();
    }
  }

  private String proof(String question, int start) {
    return HexFormat.of().formatHex(Sha256.keyed(key, start + " " + question)).substring(0, 32);
  }
}
