package dev.vitrine.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** A request that no SDK has made. */
final class HandMade {

  private final SdkHttpFullRequest.Builder http = SdkHttpFullRequest.builder();
  private String body = "";

  private HandMade(SdkHttpMethod method, String address) {
    var uri = URI.create(address);
    http.method(method).protocol(uri.getScheme()).host(uri.getHost()).encodedPath(uri.getRawPath());
    if (uri.getPort() >= 0) {
      http.port(uri.getPort());
    }
    if (uri.getRawQuery() != null) {
      QueryString.parse(uri.getRawQuery()).parameters().forEach(http::putRawQueryParameter);
    }
  }

  static HandMade get(String address) {
    return new HandMade(SdkHttpMethod.GET, address);
  }

  static HandMade method(String method, String address) {
    return new HandMade(SdkHttpMethod.fromValue(method), address);
  }

  /** A form as the query protocol sends it. */
  static HandMade form(String address, String body) {
    return new HandMade(SdkHttpMethod.POST, address)
        .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
        .body(body);
  }

  HandMade header(String name, String value) {
    http.appendHeader(name, value);
    return this;
  }

  HandMade body(String text) {
    body = text;
    return this;
  }

  HandMade path(String encodedPath) {
    http.encodedPath(encodedPath);
    return this;
  }

  HandMade host(String host) {
    http.host(host);
    return this;
  }

  /** Signed with this name in the signature's scope; nobody here checks the signature itself. */
  HandMade signed(String signingName) {
    return header(
        "Authorization",
        "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20261124/eu-west-1/"
            + signingName
            + "/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123456789abcdef");
  }

  HttpExecuteRequest build() {
    return HttpExecuteRequest.builder()
        .request(http.build())
        .contentStreamProvider(ContentStreamProvider.fromString(body, StandardCharsets.UTF_8))
        .build();
  }
}
