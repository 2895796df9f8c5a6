package dev.vitrine.client;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpRequest;

/**
 * An HTTP request as it would go over the wire.
 *
 * @param method the HTTP method
 * @param uri where it would go
 * @param headers its headers
 * @param query its query, decoded
 * @param form its body, where that is a form
 */
record SentRequest(
    String method, URI uri, Headers headers, QueryString query, Optional<FormBody> form) {

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=[^/, ]+/\\d{8}/[a-z0-9-]+/([a-z0-9-]+)/aws4_request,"
              + " ?SignedHeaders=[^, ]+, ?Signature=[0-9a-f]+");

  static SentRequest of(HttpExecuteRequest request) {
    var http = request.httpRequest();
    var headers = Headers.of(http);
    var uri = uri(http);
    var query = uri.getRawQuery();
    return new SentRequest(
        http.method().name(),
        uri,
        headers,
        QueryString.parse(query == null ? "" : query),
        headers.areOfAForm()
            ? request.contentStreamProvider().map(FormBody::read)
            : Optional.empty());
  }

  /** The path, still percent-encoded. */
  String path() {
    return uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
  }

  /** The service's name in the signature's scope; empty where the request is not signed. */
  Optional<String> signingName() {
    return headers
        .one("Authorization")
        .map(SIGNATURE::matcher)
        .filter(Matcher::matches)
        .map(signature -> signature.group(1));
  }

  /** The same request with the body that was read, so that what was checked is what is sent. */
  HttpExecuteRequest pinned(HttpExecuteRequest original) {
    return form.map(read ->
            HttpExecuteRequest.builder()
                .request(original.httpRequest())
                .contentStreamProvider(
                    ContentStreamProvider.fromByteArray(read.bytes().asByteArray()))
                .metricCollector(original.metricCollector().orElse(null))
                .build())
        .orElse(original);
  }

  /** What an HTTP client makes of the request's parts, whatever stands in them. */
  private static URI uri(SdkHttpRequest http) {
    try {
      return http.getUri();
    } catch (IllegalArgumentException malformed) {
      throw new OperationRefusedException("its address is malformed");
    }
  }
}
