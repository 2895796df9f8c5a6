package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import dev.vitrine.sandbox.Sandbox;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad inputs 12, 14, 15: too much, in no form, by another method. None of them reaches AWS. */
@VitrineTest
@ExtendWith(OutputCaptureExtension.class)
class BadRequestTests {

  private final Door door;
  private final Browser browser;
  private final Raw raw;
  private final Sandbox sandbox;

  BadRequestTests(@LocalServerPort int port, Sandbox sandbox) {
    this.door = new Door(port);
    this.browser = new Browser(port);
    this.raw = new Raw(port);
    this.sandbox = sandbox;
  }

  @BeforeEach
  void forget() {
    sandbox.forgetCalls();
  }

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        Arguments.of("account=111111111111&".repeat(1_000), 414),
        Arguments.of("q=" + "x".repeat(16_000), 414),
        Arguments.of("&".repeat(10_000), 400),
        Arguments.of("a&".repeat(1_001), 400));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void input12IsRefusedWithAProblemOrAPage(String query, int status) {
    var problem = door.get("/api/v1/resources/ec2-vpc?" + query);
    assertThat(problem.statusCode()).isEqualTo(status);
    assertThat(problem.headers().firstValue("content-type").orElseThrow())
        .startsWith("application/problem+json");
    var page = browser.get("/resources/ec2-vpc?" + query);
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(Browser.document(page).select("h1")).hasSize(1);
    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void input12IsRefusedBeforeItIsRead() throws IOException {
    assertThat(raw.line("GET /api/v1/accounts?q=" + "x".repeat(65_536) + " HTTP/1.1"))
        .startsWith("HTTP/1.1 400 ")
        .doesNotContain("payments-prod");
  }

  @Test
  void t15LeavesNothingInTheLogOfAFormThatEndsInTheMiddle(CapturedOutput output)
      throws IOException {
    raw.leave(form("a"));
    assertThat(output.getAll()).doesNotContain("Exception", " ERROR ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANARY%zz", "CANARY%ff", "CANARY%", "%zzCANARY"})
  void t15LeavesNothingInTheLogOfAValueThatIsNoText(String value, CapturedOutput output)
      throws IOException {
    for (String place :
        new String[] {"/?account=", "//?account=", "/api/v1/accounts?", "/nothing?"}) {
      assertThat(raw.line("GET " + place + value + " HTTP/1.1")).startsWith("HTTP/1.1 400 ");
    }
    assertThat(raw.send(form("_csrf=" + value))).startsWith("HTTP/1.1 400 ");
    assertThat(output.getAll()).doesNotContain("CANARY", "Exception");
  }

  private static String form(String body) {
    return "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + Math.max(body.length(), 7)
        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
        + body;
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "text/csv", "image/png"})
  void input14IsRefusedWhereTheApiHasNoSuchForm(String accept) {
    var answer = browser.get("/api/v1/accounts", Map.of("Accept", accept));
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).doesNotContain("payments-prod");
  }

  @Test
  void input14IsRefusedWhereItIsNoForm() {
    var answer = browser.get("/api/v1/accounts", Map.of("Accept", "*/*;q=abc"));
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(answer.body()).doesNotContain("payments-prod");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void input15ChangesNothing(String method) throws IOException {
    for (String path : new String[] {"/", "/api/v1/accounts", "/resources/ec2-vpc", "/logout"}) {
      assertThat(raw.line(method + " " + path + " HTTP/1.1"))
          .matches("(?s)HTTP/1\\.1 4\\d\\d .*")
          .doesNotContain("payments-prod", "Set-Cookie");
    }
  }

  @Test
  void input15IsNotBelievedWhenItSaysThatItIsAnother() {
    for (String address : new String[] {"/api/v1/accounts?_method=DELETE", "/?_method=POST"}) {
      assertThat(door.get(address).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void input15MayAskForHeadersAlone() throws IOException {
    var answer = raw.line("HEAD /api/v1/accounts HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 200 ").endsWith("\r\n\r\n");
    assertThat(raw.line("OPTIONS /api/v1/accounts HTTP/1.1")).contains("Allow: GET,HEAD,OPTIONS");
  }
}
