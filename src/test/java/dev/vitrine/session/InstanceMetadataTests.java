package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** The instance's metadata service, over a real socket. */
class InstanceMetadataTests {

  private static final String TOKEN = "X-aws-ec2-metadata-token";

  private final HttpServer server;
  private int status = 200;
  private String document =
      """
      {"Code":"Success","AccessKeyId":"ASIAEXAMPLE","SecretAccessKey":"secret",
       "Token":"token","Expiration":"2026-01-01T18:00:00Z"}
      """;

  InstanceMetadataTests() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void starts() {
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stops() {
    server.stop(0);
  }

  @Test
  void readsTheRolesCredentialsWithATokenAndSaysWhenTheyEnd() {
    assertThat(metadata().resolveCredentials())
        .isInstanceOfSatisfying(
            AwsSessionCredentials.class,
            credentials -> {
              assertThat(credentials.accessKeyId()).isEqualTo("ASIAEXAMPLE");
              assertThat(credentials.secretAccessKey()).isEqualTo("secret");
              assertThat(credentials.sessionToken()).isEqualTo("token");
              assertThat(credentials.expirationTime())
                  .contains(Instant.parse("2026-01-01T18:00:00Z"));
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 401, 403, 404, 500, 503})
  void f15SaysWhatTheServiceAnswered(int refused) {
    status = refused;
    assertUnavailable("answered " + refused);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html>a captive portal</html>|carry no credentials",
        "{\"Code\":\"AssumeRoleUnauthorizedAccess\"}|AssumeRoleUnauthorizedAccess",
        "{\"Code\":\"Success\"}|carry no credentials",
        "{\"Code\":\"Success\",\"AccessKeyId\":\"A\",\"SecretAccessKey\":\"S\",\"Token\":\"T\","
            + "\"Expiration\":\"soon\"}|carry no credentials"
      })
  void f15TakesNothingElseForCredentials(String body, String why) {
    document = body;
    assertUnavailable(why);
  }

  @Test
  void f15SaysThatNobodyAnswers() {
    server.stop(0);
    assertUnavailable("did not answer");
  }

  @Test
  void saysWhoseRoleTheInstanceHas() {
    document =
        """
        {"Code":"Success","InstanceProfileArn":
         "arn:aws-us-gov:iam::222222222222:instance-profile/vitrine/Profile"}
        """;
    assertThat(metadata().role()).contains("arn:aws-us-gov:iam::222222222222:role/AssumeRoleInA");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html></html>", "{}", "{\"InstanceProfileArn\":\"<script>\"}"})
  void makesNobodyUpWhereTheMetadataDoNotSay(String body) {
    document = body;
    assertThat(metadata().role()).isEmpty();
  }

  private void assertUnavailable(String why) {
    assertThatExceptionOfType(InstanceRoleUnavailable.class)
        .isThrownBy(() -> metadata().resolveCredentials())
        .withMessageContaining(why);
  }

  private InstanceMetadata metadata() {
    return new InstanceMetadata(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var path = exchange.getRequestURI().getPath();
      var text =
          switch (path) {
            case "/latest/api/token" -> "a-token";
            case "/latest/meta-data/iam/security-credentials/" -> "AssumeRoleInA\n";
            default -> document;
          };
      var body = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(allowed(exchange) ? status : 401, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static boolean allowed(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("PUT")
        ? exchange.getRequestHeaders().containsKey(TOKEN + "-ttl-seconds")
        : "a-token".equals(exchange.getRequestHeaders().getFirst(TOKEN));
  }
}
