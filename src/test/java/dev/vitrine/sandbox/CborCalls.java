package dev.vitrine.sandbox;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls CloudWatch as current AWS CLIs do.
 *
 * @param session whose calls these are
 */
record CborCalls(RawCalls session) {

  private static final Set<String> SET_BY_CLIENT = Set.of("host", "content-length");

  /**
   * An answer.
   *
   * @param http what came
   * @param body its map
   */
  record Answered(HttpResponse<byte[]> http, ObjectNode body) {

    String header(String name) {
      return http.headers().firstValue(name).orElse("");
    }
  }

  /** Calls an operation of CloudWatch. */
  Answered cloudwatch(String operation, ObjectNode parameters) throws Exception {
    return at(
        "/service/GraniteServiceVersion20100801/operation/" + operation,
        CborWriter.write(parameters).asByteArray());
  }

  /** Sends these bytes to that path. */
  Answered at(String path, byte[] body) throws IOException, InterruptedException {
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .protocol("http")
            .host(session.endpoint().getHost())
            .port(session.endpoint().getPort())
            .encodedPath(path)
            .putHeader("Smithy-Protocol", "rpc-v2-cbor")
            .putHeader("Content-Type", "application/cbor")
            .putHeader("Accept", "application/cbor")
            .build();
    var signed =
        AwsV4HttpSigner.create()
            .sign(signing ->
                signing
                    .identity(session.key())
                    .request(request)
                    .payload(ContentStreamProvider.fromByteArray(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "monitoring")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, session.region()))
            .request();
    var raw =
        HttpRequest.newBuilder(signed.getUri()).POST(HttpRequest.BodyPublishers.ofByteArray(body));
    signed.forEachHeader((name, values) -> {
      if (!SET_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
        values.forEach(value -> raw.header(name, value));
      }
    });
    var answer = session.http().send(raw.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answered(answer, CborReader.read(SdkBytes.fromByteArray(answer.body())));
  }
}
