package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** T20: what two readers could understand in two ways is understood in none. */
@VitrineTest
@SuppressWarnings("StringConcatToTextBlock") // Text blocks do not end their lines with CR LF.
class RawRequestTests {

  private static final String ACCOUNTS = "payments-prod";

  private final Raw raw;
  private final Sandbox sandbox;

  RawRequestTests(@LocalServerPort int port, Sandbox sandbox) {
    this.raw = new Raw(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET //api/v1/accounts HTTP/1.1",
        "GET /api//v1/accounts HTTP/1.1",
        "GET /api/v1/accounts;x= HTTP/1.1",
        "GET /api/v1/accounts;/../x HTTP/1.1",
        "GET /..;/api/v1/accounts HTTP/1.1",
        "GET /%2e%2e/api/v1/accounts HTTP/1.1",
        "GET /x/%2e%2e/api/v1/accounts HTTP/1.1",
        "GET /x/../api/v1/accounts HTTP/1.1",
        "GET /x/%252e%252e/api/v1/accounts HTTP/1.1",
        "GET /x/..%2fapi/v1/accounts HTTP/1.1",
        "GET /api/v1/accounts%2f HTTP/1.1",
        "GET /api/v1/accounts%00 HTTP/1.1",
        "GET /api/v1/accounts%0d%0aX:y HTTP/1.1",
        "GET /api/v1/accounts%ff HTTP/1.1",
        "GET /api/v1/accounts%ed%a0%80 HTTP/1.1",
        "GET /api\\v1\\accounts HTTP/1.1",
        "GET /ACTUATOR/health HTTP/1.1",
        "GET /API/v1/accounts HTTP/1.1",
        "GET /api/v1/accounts/ HTTP/1.1",
        "get /api/v1/accounts HTTP/1.1",
        "TRACE /api/v1/accounts HTTP/1.1",
        "CONNECT /api/v1/accounts HTTP/1.1",
        "PROPFIND /api/v1/accounts HTTP/1.1",
        "GET /api/v1/accounts HTTP/9.9"
      })
  void t20RefusesAnAddressThatIsWrittenInAnotherWay(String line) throws IOException {
    var answer = raw.line(line);
    assertThat(answer).matches("(?s)HTTP/1\\.1 (4\\d\\d|50[15]) .*").doesNotContain(ACCOUNTS);
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void t20AnswersNothingBehindARequestWithTwoLengths() throws IOException {
    var answer =
        raw.send(
            """
            POST /api/v1/accounts HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Length: 4\r
            Transfer-Encoding: chunked\r
            \r
            0\r
            \r
            GET /api/v1/accounts HTTP/1.1\r
            Host: 127.0.0.1\r
            \r
            """);
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain(ACCOUNTS);
    assertThat(answer.split("HTTP/1.1 ", -1)).as("answers").hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1;a=\"b\r\nX\r\n0\r\n\r\n", "zz\r\nX\r\n0\r\n\r\n", "-1\r\nX\r\n0\r\n\r\n"})
  void t20ClosesAfterAChunkThatIsNone(String chunks) throws IOException {
    var answer =
        raw.send(
            "POST /api/v1/accounts HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunks
                + "GET /api/v1/accounts HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain(ACCOUNTS);
  }

  @Test
  void t20AnswersNoRequestWithoutAVersion() throws IOException {
    assertThat(raw.send("GET /api/v1/accounts\r\n\r\n"))
        .contains("\"status\":400")
        .doesNotContain(ACCOUNTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: 127.0.0.1\r\nHost: evil.example",
        "Host: evil.example",
        "Host: 127.0.0.1.evil.example",
        "Host: 127.0.0.1\r\nX-Note: a\u0000b",
        "Host: 127.0.0.1\r\nContent-Length: 1\r\nContent-Length: 2",
        "X-Note: no host at all"
      })
  void t20RefusesHeadersThatCanBeReadInTwoWays(String headers) throws IOException {
    var answer =
        raw.send("GET /api/v1/accounts HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400 ").doesNotContain(ACCOUNTS, "evil");
  }

  @Test
  void t20BelievesNobodyFromWhereARequestComes() throws IOException {
    var answer =
        raw.send(
            """
            GET /nothing HTTP/1.1\r
            Host: 127.0.0.1\r
            X-Forwarded-For: 192.0.2.1\r
            X-Forwarded-Host: evil.example\r
            X-Forwarded-Proto: https\r
            Forwarded: for=192.0.2.1;host=evil.example;proto=https\r
            X-HTTP-Method-Override: DELETE\r
            Connection: close\r
            \r
            """);
    assertThat(answer)
        .startsWith("HTTP/1.1 404 ")
        .doesNotContain("evil", "192.0.2.1", "Strict-Transport-Security");
  }
}
