package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code Authorization} header of a signed request, taken apart.
 *
 * @param scope what the signature is good for
 * @param signedHeaders the names of the headers that were signed, in small letters
 * @param signature the signature in hexadecimal
 */
record AuthorizationHeader(SigningScope scope, List<String> signedHeaders, String signature) {

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  AuthorizationHeader {
    signedHeaders = List.copyOf(signedHeaders);
  }

  /**
   * Reads the header of a request.
   *
   * @throws AwsRefusal where there is none or it lacks a part, in the words of the family
   */
  static AuthorizationHeader of(WireRequest request, ServiceFamily family) {
    var header =
        request.header("Authorization").orElseThrow(() -> Rejection.MISSING.by(family)).strip();
    var space = header.indexOf(' ');
    var algorithm = space < 0 ? header : header.substring(0, space);
    if (!algorithm.equals(ALGORITHM)) {
      throw Rejection.INCOMPLETE.by(family, "Unsupported AWS 'algorithm': '" + algorithm + "'.");
    }
    var parts = parts(space < 0 ? "" : header.substring(space + 1), family);
    return new AuthorizationHeader(
        scope(parts.getOrDefault("Credential", ""), family),
        List.of(parts.getOrDefault("SignedHeaders", "").split(";", -1)),
        parts.getOrDefault("Signature", ""));
  }

  private static Map<String, String> parts(String text, ServiceFamily family) {
    var parts = new HashMap<String, String>();
    for (var part : text.split(",", -1)) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    var missing = new ArrayList<String>();
    for (var name : List.of("Credential", "Signature", "SignedHeaders")) {
      if (parts.getOrDefault(name, "").isEmpty()) {
        missing.add("Authorization header requires '" + name + "' parameter.");
      }
    }
    if (!missing.isEmpty()) {
      throw Rejection.INCOMPLETE.by(family, String.join(" ", missing));
    }
    return parts;
  }

  private static SigningScope scope(String credential, ServiceFamily family) {
    var elements = credential.split("/", -1);
    if (elements.length != 5) {
      throw Rejection.INCOMPLETE.by(
          family,
          "Credential must have exactly 5 slash-delimited elements, e.g."
              + " keyid/date/region/service/term.");
    }
    if (!elements[4].equals("aws4_request")) {
      throw Rejection.SCOPE.by(
          family, "Credential should be scoped with a valid terminator: 'aws4_request'.");
    }
    return new SigningScope(elements[0], elements[1], elements[2], elements[3]);
  }
}
