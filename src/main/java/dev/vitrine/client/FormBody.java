package dev.vitrine.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.ContentStreamProvider;

/**
 * The body of a query request, read once so that what was checked is what is sent.
 *
 * @param bytes the body as it is sent
 * @param parameters the same, decoded
 */
record FormBody(SdkBytes bytes, QueryString parameters) {

  /** More than any read needs; AWS itself takes no longer query requests. */
  private static final int MOST_BYTES = 1 << 20;

  static FormBody read(ContentStreamProvider content) {
    try (var stream = content.newStream()) {
      // It stands in memory already, so that reading all of it costs no more than it is long.
      var bytes = stream.readAllBytes();
      if (bytes.length > MOST_BYTES) {
        throw new OperationRefusedException("a form has more than " + MOST_BYTES + " bytes");
      }
      var text = new String(bytes, StandardCharsets.UTF_8);
      return new FormBody(SdkBytes.fromByteArray(bytes), QueryString.parse(text));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Cannot read a request's own body", unreadable);
    }
  }

  /** The one value of a parameter; empty where it is missing. */
  Optional<String> value(String name) {
    var values = parameters.values(name);
    if (values.size() > 1) {
      throw new OperationRefusedException(
          "a form carries " + name + " " + values.size() + " times");
    }
    return values.stream().findFirst();
  }
}
