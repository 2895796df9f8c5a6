package dev.vitrine.session;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.SdkSystemSetting;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the credentials of the instance's role from its <a
 * href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html">metadata
 * service</a>, with a token (version 2) and never without. Unlike the SDK's provider it says when
 * they end.
 */
final class InstanceMetadata implements AwsCredentialsProvider {

  /** What people call it. */
  static final String NAME = "the instance's metadata";

  private static final URI IPV4 = URI.create("http://169.254.169.254");
  private static final URI IPV6 = URI.create("http://[fd00:ec2::254]");
  private static final String ROLES = "/latest/meta-data/iam/security-credentials/";
  private static final String PROFILE = "/latest/meta-data/iam/info";
  private static final Pattern PROFILE_ARN =
      Pattern.compile("arn:(aws[a-z-]*):iam::([0-9]{12}):instance-profile/.+");
  private static final String TOKEN = "X-aws-ec2-metadata-token";
  private static final int TIMEOUT_MILLIS = 1_000;
  private static final int MOST_BYTES = 64 * 1_024;

  private final URI endpoint;

  InstanceMetadata(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** That of the instance that Vitrine runs on, where AWS's own settings put it. */
  static InstanceMetadata usual() {
    if (SdkSystemSetting.AWS_EC2_METADATA_DISABLED.getBooleanValue().orElse(false)) {
      throw new InstanceRoleUnavailable("AWS_EC2_METADATA_DISABLED is set");
    }
    var six =
        SdkSystemSetting.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE
            .getStringValue()
            .filter("IPv6"::equalsIgnoreCase);
    return new InstanceMetadata(
        SdkSystemSetting.AWS_EC2_METADATA_SERVICE_ENDPOINT
            .getNonDefaultStringValue()
            .map(URI::create)
            .orElse(six.isPresent() ? IPV6 : IPV4));
  }

  @Override
  public AwsCredentials resolveCredentials() {
    var signed = token();
    var role = name(signed);
    try {
      return credentials(JsonMapper.shared().readTree(ask("GET", ROLES + role, signed)));
    } catch (JacksonException | DateTimeParseException _) {
      throw new InstanceRoleUnavailable("the instance's metadata carry no credentials");
    }
  }

  /**
   * The ARN of the instance's role, without its path: the metadata say the name and whose the
   * instance profile is. None where they do not.
   */
  Optional<String> role() {
    var signed = token();
    var role = name(signed);
    try {
      var profile = JsonMapper.shared().readTree(ask("GET", PROFILE, signed));
      var arn = PROFILE_ARN.matcher(profile.path("InstanceProfileArn").asString(""));
      return arn.matches()
          ? Optional.of("arn:%s:iam::%s:role/%s".formatted(arn.group(1), arn.group(2), role))
          : Optional.empty();
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private Map<String, String> token() {
    return Map.of(TOKEN, ask("PUT", "/latest/api/token", Map.of(TOKEN + "-ttl-seconds", "60")));
  }

  private String name(Map<String, String> signed) {
    var role = ask("GET", ROLES, signed).lines().findFirst().orElse("").strip();
    if (role.isEmpty()) {
      throw new InstanceRoleUnavailable("the instance has no role");
    }
    return role;
  }

  private static AwsCredentials credentials(JsonNode document) {
    var code = document.path("Code").asString("");
    if (!code.equals("Success")) {
      throw new InstanceRoleUnavailable("the instance's metadata answer " + code);
    }
    return AwsSessionCredentials.builder()
        .accessKeyId(document.path("AccessKeyId").asString())
        .secretAccessKey(document.path("SecretAccessKey").asString())
        .sessionToken(document.path("Token").asString())
        .expirationTime(Instant.parse(document.path("Expiration").asString()))
        .build();
  }

  private String ask(String method, String path, Map<String, String> headers) {
    try {
      return send(method, endpoint.resolve(path), headers);
    } catch (IOException | IllegalArgumentException trouble) {
      throw new InstanceRoleUnavailable(
          "the instance's metadata service at " + endpoint + " did not answer");
    }
  }

  private static String send(String method, URI address, Map<String, String> headers)
      throws IOException {
    // Never through a proxy: it would answer with its own metadata.
    var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    try {
      connection.setRequestMethod(method);
      connection.setConnectTimeout(TIMEOUT_MILLIS);
      connection.setReadTimeout(TIMEOUT_MILLIS);
      connection.setInstanceFollowRedirects(false);
      headers.forEach(connection::setRequestProperty);
      var status = connection.getResponseCode();
      if (status != HttpURLConnection.HTTP_OK) {
        throw new InstanceRoleUnavailable("the instance's metadata service answered " + status);
      }
      try (var body = connection.getInputStream()) {
        return new String(body.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      }
    } finally {
      connection.disconnect();
    }
  }
}
