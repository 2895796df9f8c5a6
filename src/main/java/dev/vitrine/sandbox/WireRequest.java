package dev.vitrine.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;

/**
 * One HTTP request as it came over the wire, before anything of it was understood.
 *
 * @param method the HTTP method in capitals
 * @param path the path as sent, still percent-encoded, without the query
 * @param query the query as sent, still percent-encoded, empty where there is none
 * @param headers the headers by lower-case name
 * @param body the body, empty where there is none
 */
record WireRequest(
    String method, String path, String query, Map<String, List<String>> headers, SdkBytes body) {

  WireRequest {
    headers = Map.copyOf(headers);
  }

  /** The first value of a header, whatever the case of its name. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)))
        .flatMap(values -> values.stream().findFirst());
  }
}
