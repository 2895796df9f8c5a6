package dev.vitrine.sandbox;

import java.security.SecureRandom;
import software.amazon.awssdk.core.SdkBytes;

/** Writes ids in the alphabet in which IAM writes its own. */
final class UniqueId {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private UniqueId() {}

  /** An id that follows from a text, so that it is the same at every start. */
  static String derived(String prefix, int length, String from) {
    return write(prefix, length, Sha256.of(SdkBytes.fromUtf8String(from)));
  }

  /** An id that nobody can foresee. */
  static String random(String prefix, int length, SecureRandom random) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return write(prefix, length, bytes);
  }

  private static String write(String prefix, int length, byte[] bytes) {
    var id = new StringBuilder(prefix);
    for (var at = 0; at < length; at++) {
      id.append(ALPHABET.charAt(bytes[at] & (ALPHABET.length() - 1)));
    }
    return id.toString();
  }
}
