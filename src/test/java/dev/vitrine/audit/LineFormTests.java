package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** T15: how a line is written, whatever stands in it. */
class LineFormTests {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00.0004Z");
  private static final Viewer ADA =
      Viewer.signedIn(
          "ada@example.org",
          new Identity("https://id.example.org", "0000-ada", Set.of("g"), Map.of(), List.of()));

  private final LineForm form = new LineForm();

  @Test
  void writesARequest() {
    var subject =
        new Subject(
            List.of(new AccountId("111111111111")),
            List.of(new RegionId("eu-west-1")),
            List.of("ec2-vpc"));
    var lent =
        new Lent(
            "bob", new TreeSet<>(subject.accounts()), 3, NOON.minusSeconds(9), NOON, List.of("a7"));
    var visit =
        new Visit(
            "r1",
            Optional.of(ADA),
            "192.0.2.1",
            "/resources/{type}",
            false,
            subject,
            new TreeSet<>(subject.accounts()),
            List.of(lent));
    var asked =
        new Entry.Asked(
            visit, "GET", "/resources/ec2-vpc", 200, Decision.ALLOWED, Duration.ofMillis(12));
    assertThat(form.text(new Line(NOON, "i1", 7, asked)))
        .isEqualTo(
            """
            {"time":"2026-01-01T12:00:00.000Z","instance":"i1","sequence":7,"kind":"request",\
            "request":"r1","viewer":"ada@example.org","issuer":"https://id.example.org",\
            "subject":"0000-ada","address":"192.0.2.1","method":"GET",\
            "route":"/resources/{type}","status":200,"accounts":["111111111111"],\
            "regions":["eu-west-1"],"types":["ec2-vpc"],\
            "readByOthers":[{"sessionName":"bob","accounts":["111111111111"],"places":3,\
            "oldest":"2026-01-01T11:59:51.000Z","newest":"2026-01-01T12:00:00.000Z",\
            "awsRequestIds":["a7"]}],"decision":"allowed","durationMs":12}\
            """);
  }

  @Test
  void writesACall() {
    assertThat(form.text(new Line(NOON, "i1", 8, call("r1", "ada@example.org"))))
        .isEqualTo(
            """
            {"time":"2026-01-01T12:00:00.000Z","instance":"i1","sequence":8,"kind":"call",\
            "request":"r1","viewer":"ada@example.org","issuer":"https://id.example.org",\
            "subject":"0000-ada","accounts":["111111111111"],"regions":["eu-west-1"],\
            "service":"ec2","operation":"DescribeVpcs","awsRequestId":"a1","accessKeyId":"ASIA1",\
            "sessionName":"ada@example.org","outcome":"denied","decision":"denied",\
            "durationMs":51}\
            """);
  }

  @Test
  void leavesTheRequestOutWhereVitrineItselfAsked() {
    assertThat(form.text(new Line(NOON, "i1", 8, call(null, "vitrine"))))
        .doesNotContain("\"request\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\r\n{\"kind\":\"request\"}",
        "a\u001b[2Jb",
        "a\u0000b\u007f\u0085\u009b",
        "a\u202Eb\u2066c\u200f\u2028d\u2029",
        "\"},{\"",
        "\\",
        "\ud800 alone",
        "zero\u200bwidth\ufeff",
        "日本語 é 🙂",
        "\ud83d"
      })
  void t15KeepsEveryTextOnItsLineAndHarmless(String text) {
    var line = form.text(new Line(NOON, "i1", 8, call("r1", text)));
    assertThat(line).matches("[ -~]+");
    var read = JsonMapper.shared().readTree(line).path("sessionName").asString();
    assertThat(read.codePoints())
        .allMatch(one ->
            switch (Character.getType(one)) {
              case Character.CONTROL,
                  Character.FORMAT,
                  Character.SURROGATE,
                  Character.LINE_SEPARATOR,
                  Character.PARAGRAPH_SEPARATOR ->
                  false;
              default -> true;
            });
  }

  @Test
  void keepsNamesInEveryScript() {
    var line = form.text(new Line(NOON, "i1", 8, call("r1", "日本語 é 🙂")));
    assertThat(JsonMapper.shared().readTree(line).path("sessionName").asString())
        .isEqualTo("日本語 é 🙂");
  }

  @Test
  void t15CutsWhatIsLong() {
    assertThat(form.text(new Line(NOON, "i1", 8, call("r1", "x".repeat(1_000_000)))))
        .hasSizeLessThan(1_000);
    assertThat(form.text(new Line(NOON, "i1", 8, call("r1", "\u202e".repeat(1_000_000)))))
        .hasSizeLessThan(4_000);
  }

  private static Entry call(@Nullable String request, String name) {
    return new Entry.Called(
        request,
        ADA,
        new AccountId("111111111111"),
        new RegionId("eu-west-1"),
        "ec2",
        "DescribeVpcs",
        new Signature("a1", "ASIA1", name),
        "denied",
        Duration.ofMillis(51));
  }
}
