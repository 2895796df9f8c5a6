package dev.vitrine.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.core.SdkBytes;

/** SHA-256 and its keyed form, from which signatures are made. */
final class Sha256 {

  private Sha256() {}

  /** The digest. */
  static byte[] of(SdkBytes bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes.asByteArrayUnsafe());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no SHA-256", missing);
    }
  }

  /** The digest in small hexadecimal letters. */
  static String hex(SdkBytes bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** The digest of a text under a key. */
  static byte[] keyed(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java has no HmacSHA256", missing);
    }
  }
}
