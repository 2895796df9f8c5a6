package dev.vitrine.sandbox;

import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;

/** One HTTP answer as it goes over the wire. */
record WireResponse(int status, Map<String, String> headers, SdkBytes body) {

  WireResponse {
    headers = Map.copyOf(headers);
  }

  /** An answer whose body is text of the given content type. */
  static WireResponse text(int status, String contentType, String body) {
    return new WireResponse(
        status, Map.of("Content-Type", contentType), SdkBytes.fromUtf8String(body));
  }
}
