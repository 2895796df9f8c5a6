package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a sandbox over HTTP without any client of the SDK, signed by the SDK's own signer.
 *
 * @param http the connections
 * @param endpoint the sandbox's
 * @param key whose calls these are
 * @param region where to
 * @param clock by which they are signed
 */
record RawCalls(
    HttpClient http, URI endpoint, AwsSessionCredentialsIdentity key, String region, Clock clock) {

  private static final Set<String> SET_BY_CLIENT = Set.of("host", "content-length");
  private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

  /** The calls of the instance's own role, with credentials from the instance's metadata. */
  static RawCalls instance(Sandbox sandbox) {
    var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    URI metadata = sandbox.endpoint().resolve("/latest/");
    String token =
        text(
            http,
            HttpRequest.newBuilder(metadata.resolve("api/token"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .header("X-aws-ec2-metadata-token-ttl-seconds", "21600"));
    URI roles = metadata.resolve("meta-data/iam/security-credentials/");
    String role = text(http, metadata(roles, token));
    JsonNode given = JsonMapper.shared().readTree(text(http, metadata(roles.resolve(role), token)));
    var key =
        AwsSessionCredentialsIdentity.create(
            given.path("AccessKeyId").asString(),
            given.path("SecretAccessKey").asString(),
            given.path("Token").asString());
    return new RawCalls(http, sandbox.endpoint(), key, "eu-west-1", Clock.systemUTC());
  }

  private static HttpRequest.Builder metadata(URI uri, String token) {
    return HttpRequest.newBuilder(uri).header("X-aws-ec2-metadata-token", token);
  }

  private static String text(HttpClient http, HttpRequest.Builder request) {
    return send(http, request.build()).body();
  }

  /** The calls of a session in another account. */
  RawCalls in(String account) {
    String body =
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=test&ExternalId=sandbox-staging-external-id"
            + "&RoleArn=arn%3Aaws%3Aiam%3A%3A"
            + account
            + "%3Arole%2FRoleForB";
    Answer answer = post("sts", body);
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.body());
    }
    var session =
        AwsSessionCredentialsIdentity.create(
            answer.text("AccessKeyId"),
            answer.text("SecretAccessKey"),
            answer.text("SessionToken"));
    return new RawCalls(http, endpoint, session, region, clock);
  }

  RawCalls at(String otherRegion) {
    return new RawCalls(http, endpoint, key, otherRegion, clock);
  }

  /** The same session's calls, signed when so much time has passed. */
  RawCalls later(Duration time) {
    return new RawCalls(http, endpoint, key, region, Clock.offset(clock, time));
  }

  /** A call of the query protocols. */
  Answer query(String service, String version, String operation, String parameters) {
    String more = parameters.isEmpty() ? "" : "&" + parameters;
    return post(service, "Action=" + operation + "&Version=" + version + more);
  }

  /** A call to EC2. */
  Answer ec2(String operation, String parameters) {
    return query("ec2", "2016-11-15", operation, parameters);
  }

  /** A call to IAM. */
  Answer iam(String operation, String parameters) {
    return query("iam", "2010-05-08", operation, parameters);
  }

  private Answer post(String service, String body) {
    return send(service, request(SdkHttpMethod.POST, "/").putHeader("Content-Type", FORM), body);
  }

  /** A call to S3. */
  Answer s3(SdkHttpMethod method, String pathAndQuery, String body) {
    int mark = pathAndQuery.indexOf('?');
    var request = request(method, mark < 0 ? pathAndQuery : pathAndQuery.substring(0, mark));
    if (mark >= 0) {
      for (String one : pathAndQuery.substring(mark + 1).split("&", -1)) {
        String[] parts = one.split("=", 2);
        request.appendRawQueryParameter(parts[0], parts.length > 1 ? parts[1] : "");
      }
    }
    return send("s3", request, body);
  }

  /** A call of the JSON protocols. */
  Answer json(String service, String target, String body) {
    var request =
        request(SdkHttpMethod.POST, "/")
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("X-Amz-Target", target);
    return send(service, request, body);
  }

  private SdkHttpRequest.Builder request(SdkHttpMethod method, String path) {
    return SdkHttpRequest.builder()
        .method(method)
        .protocol("http")
        .host(endpoint.getHost())
        .port(endpoint.getPort())
        .encodedPath(path);
  }

  private Answer send(String service, SdkHttpRequest.Builder request, String body) {
    SdkHttpRequest signed =
        AwsV4HttpSigner.create()
            .sign(signing ->
                signing
                    .identity(key)
                    .request(request.build())
                    .payload(ContentStreamProvider.fromUtf8String(body))
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                    .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, !service.equals("s3"))
                    .putProperty(AwsV4HttpSigner.SIGNING_CLOCK, clock))
            .request();
    var raw =
        HttpRequest.newBuilder(signed.getUri())
            .timeout(Duration.ofMinutes(1))
            .method(signed.method().name(), HttpRequest.BodyPublishers.ofString(body));
    signed.forEachHeader((name, values) -> {
      if (!SET_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
        values.forEach(value -> raw.header(name, value));
      }
    });
    HttpResponse<String> response = send(http, raw.build());
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  private static HttpResponse<String> send(HttpClient http, HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
