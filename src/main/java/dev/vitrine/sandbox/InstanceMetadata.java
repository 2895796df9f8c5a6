package dev.vitrine.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;

/**
 * The instance metadata service of the instance in the hub, in its second version only: without a
 * session token nothing is told.
 */
final class InstanceMetadata {

  private static final String ROOT = "/latest/";
  private static final String TOKEN_PATH = "/latest/api/token";
  private static final String TOKEN = "X-aws-ec2-metadata-token";
  private static final String LIFE = "X-aws-ec2-metadata-token-ttl-seconds";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,5}");
  private static final int LONGEST = 21_600;

  private final MetadataTokens tokens;
  private final MetadataTree tree;

  InstanceMetadata(MetadataTokens tokens, MetadataTree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Answers a request to the metadata service. */
  WireResponse answer(WireRequest request) {
    if (request.path().equals(TOKEN_PATH)) {
      return request.method().equals("PUT") ? token(request) : error(405, "Method Not Allowed");
    }
    if (request.header(TOKEN).filter(tokens::hold).isEmpty()) {
      return error(401, "Unauthorized");
    }
    if (!request.method().equals("GET") || !request.path().startsWith(ROOT)) {
      return error(404, "Not Found");
    }
    return tree.read(request.path().substring(ROOT.length()))
        .map(text -> WireResponse.text(200, "text/plain", text))
        .orElseGet(() -> error(404, "Not Found"));
  }

  private WireResponse token(WireRequest request) {
    // A request that came through a proxy comes from outside the instance.
    if (request.header("X-Forwarded-For").isPresent()) {
      return error(403, "Forbidden");
    }
    var seconds =
        request
            .header(LIFE)
            .filter(text -> SECONDS.matcher(text).matches())
            .map(Integer::parseInt)
            .filter(life -> life >= 1 && life <= LONGEST);
    if (seconds.isEmpty()) {
      return error(400, "Bad Request");
    }
    var token = tokens.issue(Duration.ofSeconds(seconds.get()));
    return new WireResponse(
        200,
        Map.of("Content-Type", "text/plain", LIFE, seconds.get().toString()),
        SdkBytes.fromUtf8String(token));
  }

  /** A time as the metadata service writes it. */
  static String seconds(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static WireResponse error(int status, String words) {
    return WireResponse.text(status, "text/plain", status + " - " + words);
  }
}
