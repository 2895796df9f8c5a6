package dev.vitrine.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.zip.Deflater;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much of a session's room its policy and tags fill.
 *
 * <p>Simplified: AWS does not publish its packed form. Here it is the deflated JSON without white
 * space, with the tags behind it, and there is room for 1,024 bytes: a list of actions just under
 * the limit of 2,048 characters fills about 70 percent, one that does not compress is refused.
 *
 * @param percent of the room, rounded up
 */
record PackedSize(int percent) {

  private static final int ROOM = 1_024;

  /** Measures what a request sends, or nothing where it sends neither policy nor tags. */
  static Optional<PackedSize> of(SessionRequest request) {
    if (request.policy().isEmpty() && request.tags().isEmpty()) {
      return Optional.empty();
    }
    var json = new JsonMapper();
    var policy = request.policy().map(source -> json.readTree(source).toString()).orElse("");
    var packed = deflated((policy + json.writeValueAsString(request.tags())).getBytes(UTF_8));
    return Optional.of(new PackedSize(Math.ceilDiv(packed * 100, ROOM)));
  }

  /**
   * Passes where it fits.
   *
   * @throws AwsRefusal {@code PackedPolicyTooLarge}
   */
  void require() {
    if (percent > 100) {
      throw new AwsRefusal(
          "PackedPolicyTooLarge",
          400,
          "Packed policy consumes " + percent + "% of allotted space, please use smaller policy.");
    }
  }

  private static int deflated(byte[] bytes) {
    try (var deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(bytes);
      deflater.finish();
      var buffer = new byte[ROOM];
      var size = 0;
      while (!deflater.finished()) {
        size += deflater.deflate(buffer);
      }
      return size;
    }
  }
}
