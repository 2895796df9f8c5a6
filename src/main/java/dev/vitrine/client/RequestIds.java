package dev.vitrine.client;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponse;

/** AWS's request ids, which the SDK replaces by a word of its own where an answer has none. */
final class RequestIds {

  private static final String NONE = "UNKNOWN";

  private RequestIds() {}

  static @Nullable String of(AwsResponse answer) {
    var id = answer.responseMetadata().requestId();
    return NONE.equals(id) ? null : id;
  }
}
