package dev.vitrine.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;

/**
 * Verifies AWS Signature Version 4 in the {@code Authorization} header, as the AWS CLI and the SDKs
 * send it.
 *
 * <p>Simplified: presigned URLs and Signature Version 4A are refused, a request must carry {@code
 * x-amz-date}, and of a stream of signed chunks only the first signature is checked, because no
 * operation here takes such a body.
 */
final class Signatures {

  private final Keys keys;
  private final Clock clock;

  Signatures(Keys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Proves who signed a request.
   *
   * @param family whose codes and sentences a refusal has
   * @throws AwsRefusal where AWS would not believe the signature
   */
  Authenticated verify(WireRequest request, ServiceFamily family) {
    var header = AuthorizationHeader.of(request, family);
    var signedAt = SigningTime.of(request, family);
    var key =
        keys.find(header.scope().accessKeyId()).orElseThrow(() -> Rejection.INVALID.by(family));
    requireToken(request, key, family);
    signedAt.requireNear(clock.instant(), header.scope(), family);
    if (!header.signedHeaders().contains("host")) {
      throw Rejection.SCOPE.by(
          family, "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
    }
    var canonical = CanonicalRequest.of(request, header, payload(request, family));
    var text =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            signedAt.text(),
            header.scope().text(),
            CanonicalRequest.digest(canonical));
    var expected = Sha256.keyed(header.scope().signingKey(key.secretAccessKey()), text);
    if (!same(HexFormat.of().formatHex(expected), header.signature())) {
      throw Rejection.SIGNATURE.by(family);
    }
    return new Authenticated(key.caller(), header.scope());
  }

  private void requireToken(WireRequest request, IssuedKey key, ServiceFamily family) {
    var token =
        request.header("X-Amz-Security-Token").orElseThrow(() -> Rejection.INVALID.by(family));
    if (!same(key.sessionToken(), token)) {
      throw Rejection.TOKEN_MISMATCH.by(family);
    }
    if (keys.expired(key)) {
      throw Rejection.EXPIRED.by(family);
    }
  }

  private static String payload(WireRequest request, ServiceFamily family) {
    var actual = Sha256.hex(request.body());
    var announced = request.header("X-Amz-Content-Sha256").orElse(actual);
    if (announced.equals("UNSIGNED-PAYLOAD") || announced.startsWith("STREAMING-")) {
      return announced;
    }
    if (!announced.equals(actual)) {
      throw Rejection.CONTENT.by(family);
    }
    return actual;
  }

  // Takes the same time wherever two texts differ, so that no signature can be guessed by letters.
  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
