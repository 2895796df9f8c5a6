package dev.vitrine.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a signature is good for.
 *
 * @param accessKeyId whose key it was made with
 * @param date the day, {@code yyyyMMdd}
 * @param region the region
 * @param service the signing name of the service, such as {@code ec2} or {@code monitoring}
 */
record SigningScope(String accessKeyId, String date, String region, String service) {

  private static final Pattern CREDENTIAL =
      Pattern.compile("Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request");

  /**
   * The scope that a request claims, unproven: enough to know which service it means to speak to.
   */
  static Optional<SigningScope> claimedBy(WireRequest request) {
    return request
        .header("Authorization")
        .map(CREDENTIAL::matcher)
        .filter(Matcher::find)
        .map(found ->
            new SigningScope(found.group(1), found.group(2), found.group(3), found.group(4)));
  }

  /** The scope as it stands in the text that is signed. */
  String text() {
    return String.join("/", date, region, service, "aws4_request");
  }

  /** The key that signs within this scope. */
  byte[] signingKey(String secretAccessKey) {
    var day = Sha256.keyed(("AWS4" + secretAccessKey).getBytes(UTF_8), date);
    return Sha256.keyed(Sha256.keyed(Sha256.keyed(day, region), service), "aws4_request");
  }
}
