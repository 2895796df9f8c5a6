package dev.vitrine.sandbox;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.SdkBytes;

/** The text over which a request's signature is made, by AWS's rules for Signature Version 4. */
final class CanonicalRequest {

  private CanonicalRequest() {}

  /**
   * Writes the text.
   *
   * @param header the request's Authorization header
   * @param payload what stands for the body: its hash, or {@code UNSIGNED-PAYLOAD}
   */
  static String of(WireRequest request, AuthorizationHeader header, String payload) {
    var names = header.signedHeaders();
    var headers =
        names.stream()
            .map(name -> name + ":" + value(request, name) + "\n")
            .collect(Collectors.joining());
    // S3 signs the path as it is sent: a key may hold dots and double slashes.
    var path =
        header.scope().service().startsWith("s3")
            ? request.path()
            : PercentEncoding.path(normalized(request.path()));
    return String.join(
        "\n",
        request.method(),
        path.isEmpty() ? "/" : path,
        query(request.query()),
        headers,
        String.join(";", names),
        payload);
  }

  /** The text's digest, as the text to sign contains it. */
  static String digest(String canonicalRequest) {
    return Sha256.hex(SdkBytes.fromUtf8String(canonicalRequest));
  }

  private static String value(WireRequest request, String name) {
    return request.headers().getOrDefault(name, List.of()).stream()
        .map(value -> value.strip().replaceAll(" +", " "))
        .collect(Collectors.joining(","));
  }

  private static String query(String query) {
    if (query.isEmpty()) {
      return "";
    }
    return Arrays.stream(query.split("&", -1))
        .filter(part -> !part.isEmpty())
        .map(CanonicalRequest::parameter)
        .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry::getValue))
        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
        .collect(Collectors.joining("&"));
  }

  private static Map.Entry<String, String> parameter(String part) {
    var equals = part.indexOf('=');
    var name = equals < 0 ? part : part.substring(0, equals);
    var value = equals < 0 ? "" : part.substring(equals + 1);
    return Map.entry(PercentEncoding.again(name), PercentEncoding.again(value));
  }

  private static String normalized(String path) {
    var segments = new ArrayDeque<String>();
    for (var segment : path.split("/", -1)) {
      switch (segment) {
        case "", "." -> {}
        case ".." -> segments.pollLast();
        default -> segments.addLast(segment);
      }
    }
    var end = path.endsWith("/") && !segments.isEmpty() ? "/" : "";
    return "/" + String.join("/", segments) + end;
  }
}
