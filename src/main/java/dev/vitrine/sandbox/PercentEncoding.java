package dev.vitrine.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Percent-encodes as signatures need it: everything but RFC 3986's unreserved characters. */
final class PercentEncoding {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";

  private PercentEncoding() {}

  /** Encodes a path that may be encoded already, leaving its slashes. */
  static String path(String path) {
    return encode(path.getBytes(UTF_8), UNRESERVED + "/");
  }

  /** Decodes a part of a query and encodes it in the one way in which signatures have it. */
  static String again(String encoded) {
    return encode(decode(encoded), UNRESERVED);
  }

  private static String encode(byte[] bytes, String plain) {
    var text = new StringBuilder();
    for (var one : bytes) {
      if (one > 0 && plain.indexOf(one) >= 0) {
        text.append((char) one);
      } else {
        text.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
      }
    }
    return text.toString();
  }

  private static byte[] decode(String encoded) {
    var bytes = encoded.getBytes(UTF_8);
    var decoded = new ByteArrayOutputStream();
    for (var at = 0; at < bytes.length; at++) {
      if (bytes[at] == '%' && at + 2 < bytes.length && hex(bytes[at + 1]) && hex(bytes[at + 2])) {
        decoded.write(HexFormat.fromHexDigits(new String(bytes, at + 1, 2, UTF_8)));
        at += 2;
      } else {
        decoded.write(bytes[at]);
      }
    }
    return decoded.toByteArray();
  }

  private static boolean hex(byte digit) {
    return HexFormat.isHexDigit(digit);
  }
}
