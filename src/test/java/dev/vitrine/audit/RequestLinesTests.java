package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import dev.vitrine.VitrineTest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** T10: exactly one line for each request, whoever answers or refuses it. */
@VitrineTest
class RequestLinesTests {

  private static final Set<String> PROBES =
      Set.of("/livez", "/readyz", "/actuator/health", "/actuator/health/**");

  private final Door door;
  private final RawDoor raw;
  private final Written written;
  private final Collection<RequestMappingInfoHandlerMapping> mappings;

  RequestLinesTests(
      @LocalServerPort int port,
      @Value("${vitrine.audit.file}") Path file,
      List<RequestMappingInfoHandlerMapping> mappings) {
    this.door = new Door(port);
    this.raw = new RawDoor(port);
    this.written = new Written(file);
    this.mappings = mappings;
  }

  // Only Vitrine itself leads there: whoever asks for it is refused before it is found.
  private static final String ERROR = "/error";

  @Test
  void t10WritesExactlyOneLineForEveryRoute() {
    var routes = routes();
    assertThat(routes).contains("/", "/audit", "/resources/{type}", "/api/v1/accounts");
    routes.forEach(route -> door.get(address(route)));
    var lines = written.requests(routes.size());
    assertThat(lines)
        .extracting(line -> text(line, "route"))
        .containsExactlyElementsOf(
            routes.stream().map(route -> route.equals(ERROR) ? "" : route).toList());
    assertThat(lines)
        .allSatisfy(line -> {
          assertThat(text(line, "time"))
              .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
          assertThat(text(line, "instance")).matches("[0-9a-f]{16}");
          assertThat(text(line, "request")).matches("[0-9a-f]{16}");
          assertThat(text(line, "viewer")).isEqualTo(System.getProperty("user.name"));
          assertThat(text(line, "address")).isEqualTo("127.0.0.1");
          assertThat(text(line, "method")).isEqualTo("GET");
          assertThat(line.path("status").asInt()).isBetween(200, 599);
          assertThat(text(line, "decision")).isIn("allowed", "denied");
          assertThat(line.path("durationMs").isIntegralNumber()).isTrue();
        });
    assertThat(lines).extracting(line -> text(line, "request")).doesNotHaveDuplicates();
  }

  @Test
  void numbersTheLinesWithoutAGap() {
    for (int i = 0; i < 20; i++) {
      door.get("/read-only");
    }
    assertThat(written.requests(20)).hasSize(20);
    // Calls that earlier questions still make have their lines between.
    var numbers = written.lines().stream().map(line -> line.path("sequence").asLong());
    assertThat(numbers.reduce((one, next) -> next == one + 1 ? next : -1L))
        .hasValueSatisfying(last -> assertThat(last).isPositive());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /accounts/111111111111,                            /accounts/{account},       200, allowed
          /accounts/123456789012,                            /accounts/{account},       404, denied
          /accounts/nonsense,                                /accounts/{account},       400, allowed
          /resources/no-such-type,                           /resources/{type},         404, allowed
          /resources/ec2-vpc?account=123456789012,           /resources/{type},         404, denied
          /resources/ec2-vpc?region=mars-1,                  /resources/{type},         400, allowed
          /api/v1/resources/ec2-vpc?account=123456789012,    /api/v1/resources/{type},  404, denied
          /api/v1/resources/ec2-vpc?account=x,               /api/v1/resources/{type},  400, allowed
          """)
  void t10SaysWhatWasDecided(String address, String route, int status, String decision) {
    assertThat(door.get(address).statusCode()).isEqualTo(status);
    assertThat(written.requests(1))
        .singleElement()
        .satisfies(line -> {
          assertThat(text(line, "route")).isEqualTo(route);
          assertThat(line.path("status").asInt()).isEqualTo(status);
          assertThat(text(line, "decision")).isEqualTo(decision);
        });
  }

  @Test
  void namesTheAccountsRegionsAndTypesThatARequestNames() {
    door.get(
        "/api/v1/resources/ec2-vpc?account=111111111111&account=333333333333&region=eu-west-1"
            + "&q=bastion&sort=Name");
    door.get("/accounts/111111111111/eu-west-1/ec2-vpc?id=vpc-secret");
    var lines = written.requests(2);
    assertThat(lines)
        .first()
        .satisfies(line -> {
          assertThat(line.path("accounts"))
              .extracting(JsonNode::asString)
              .containsExactly("111111111111", "333333333333");
          assertThat(line.path("regions"))
              .extracting(JsonNode::asString)
              .containsExactly("eu-west-1");
          assertThat(line.path("types")).extracting(JsonNode::asString).containsExactly("ec2-vpc");
        });
    assertThat(lines)
        .last()
        .satisfies(line -> {
          assertThat(line.path("accounts"))
              .extracting(JsonNode::asString)
              .containsExactly("111111111111");
          assertThat(line.path("types")).extracting(JsonNode::asString).containsExactly("ec2-vpc");
        });
    assertThat(written.text()).doesNotContain("bastion").doesNotContain("vpc-secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nConnection: close\r\n\r\na=b",
        "DELETE /accounts/111111111111 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /nothing-here HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /assets/nothing-here.css HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /a%00b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /a%ffb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /a%zzb HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /resources/ec2-vpc?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /a{b} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/7.3\r\nHost: x\r\nConnection: close\r\n\r\n",
        "BREW /\u001b[2J HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void t10WritesExactlyOneLineForWhatNobodyAnswers(String request) {
    var status = raw.status(request);
    assertThat(status).isBetween(400, 599);
    assertThat(written.requests(1))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.path("status").asInt()).isEqualTo(status);
          assertThat(text(line, "address")).isEqualTo("127.0.0.1");
          assertThat(text(line, "request")).matches("[0-9a-f]{16}");
        });
  }

  @Test
  void t10TakesTheAddressFromTheConnectionAndNotFromAHeader() {
    List.of("X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.8", "X-Real-IP: 203.0.113.9")
        .forEach(header ->
            raw.status(
                "GET /read-only HTTP/1.1\r\nHost: x\r\n%s\r\nConnection: close\r\n\r\n"
                    .formatted(header)));
    assertThat(written.requests(3))
        .extracting(line -> text(line, "address"))
        .containsOnly("127.0.0.1");
    assertThat(written.text()).doesNotContain("203.0.113");
  }

  @Test
  void writesNoLineForStaticFilesAndProbes() {
    door.get("/assets/vitrine.css");
    door.get("/assets/favicon.svg");
    door.get("/webjars/htmx.org/2.0.10/dist/htmx.min.js");
    door.get("/livez");
    door.get("/readyz");
    door.get("/actuator/health");
    door.get("/actuator/health/readiness");
    door.get("/read-only");
    assertThat(written.requests(1))
        .extracting(line -> text(line, "route"))
        .containsExactly("/read-only");
  }

  @Test
  void leavesOutWhatHangsOnThePartsOfAPath() {
    raw.status(
        "GET /nothing;jsessionid=SECRET/here;a=b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertThat(written.requests(1))
        .extracting(line -> text(line, "path"))
        .containsExactly("/nothing/here");
  }

  private Set<String> routes() {
    var routes = new TreeSet<String>();
    mappings.forEach(mapping ->
        mapping
            .getHandlerMethods()
            .keySet()
            .forEach(route -> {
              // A form that is only posted has no route for those who ask for it.
              var methods = route.getMethodsCondition().getMethods();
              if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                routes.addAll(route.getPatternValues());
              }
            }));
    routes.removeAll(PROBES);
    return routes;
  }

  private static String address(String route) {
    return route
        .replace("{account}", "111111111111")
        .replace("{region}", "eu-west-1")
        .replace("{type}", "ec2-vpc")
        .replaceAll("\\{[^}]*}|\\*\\*", "x");
  }

  private static String text(JsonNode line, String name) {
    return line.path(name).asString("");
  }
}
