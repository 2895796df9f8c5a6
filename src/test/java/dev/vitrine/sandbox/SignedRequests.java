package dev.vitrine.sandbox;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * Makes requests as the SDK sends them, signed by the SDK's own signer.
 *
 * @param clock by which they are signed
 * @param accessKeyId whose key it is
 * @param secretAccessKey the key
 * @param sessionToken the token beside it
 */
record SignedRequests(
    Clock clock, String accessKeyId, String secretAccessKey, String sessionToken) {

  private enum Payload {
    SIGNED,
    UNSIGNED,
    CHUNKED
  }

  static SignedRequests of(Clock clock, IssuedKey key) {
    return new SignedRequests(
        clock, key.caller().accessKeyId(), key.secretAccessKey(), key.sessionToken());
  }

  SignedRequests secret(String other) {
    return new SignedRequests(clock, accessKeyId, other, sessionToken);
  }

  SignedRequests token(String other) {
    return new SignedRequests(clock, accessKeyId, secretAccessKey, other);
  }

  /** A query request, as STS, IAM and EC2 take it. */
  WireRequest query(String service, String body) {
    return post("/", service, Map.of("Content-Type", "application/x-www-form-urlencoded"), body);
  }

  WireRequest post(String path, String service, Map<String, String> headers, String body) {
    return sign(
        request(SdkHttpMethod.POST, path, Map.of(), headers), service, Payload.SIGNED, body);
  }

  WireRequest get(String path, Map<String, String> query, String service) {
    return sign(request(SdkHttpMethod.GET, path, query, Map.of()), service, Payload.SIGNED, "");
  }

  /** A body that is not signed, as S3 takes it over TLS. */
  WireRequest unsignedPayload(String path, String body) {
    var request = request(SdkHttpMethod.PUT, path, Map.of(), Map.of()).toBuilder();
    return sign(request.protocol("https").build(), "s3", Payload.UNSIGNED, body);
  }

  /** A body in signed chunks, as S3 takes long ones. */
  WireRequest stream(String path, String body) {
    return sign(request(SdkHttpMethod.PUT, path, Map.of(), Map.of()), "s3", Payload.CHUNKED, body);
  }

  private static SdkHttpRequest request(
      SdkHttpMethod method, String path, Map<String, String> query, Map<String, String> headers) {
    var request =
        SdkHttpRequest.builder()
            .method(method)
            .protocol("http")
            .host("127.0.0.1")
            .port(4566)
            .encodedPath(path);
    query.forEach(request::putRawQueryParameter);
    headers.forEach(request::putHeader);
    return request.build();
  }

  private WireRequest sign(SdkHttpRequest request, String service, Payload payload, String body) {
    var signed =
        AwsV4HttpSigner.create()
            .sign(signing ->
                signing
                    .identity(
                        AwsSessionCredentialsIdentity.create(
                            accessKeyId, secretAccessKey, sessionToken))
                    .request(request)
                    .payload(ContentStreamProvider.fromUtf8String(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !service.equals("s3"))
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, !service.equals("s3"))
                    .putProperty(
                        AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, payload != Payload.UNSIGNED)
                    .putProperty(AwsV4HttpSigner.CHUNK_ENCODING_ENABLED, payload == Payload.CHUNKED)
                    .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, clock))
            .request();
    var sent = new HashMap<String, List<String>>();
    signed.forEachHeader((name, values) -> sent.put(name.toLowerCase(Locale.ROOT), values));
    return new WireRequest(
        signed.method().name(),
        signed.encodedPath(),
        signed.encodedQueryParameters().orElse(""),
        sent,
        SdkBytes.fromUtf8String(body));
  }

  /** The same request with another value in a header. */
  static WireRequest withHeader(WireRequest request, String name, String value) {
    var headers = new HashMap<>(request.headers());
    headers.put(name, List.of(value));
    return new WireRequest(
        request.method(), request.path(), request.query(), headers, request.body());
  }
}
