package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** T10: exactly one line for each call of AWS, joined to the request that it was made for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallLinesTests {

  private final Path folder;
  private final Started vitrine;
  private Written written;

  CallLinesTests(@TempDir Path folder) {
    this.folder = folder;
    vitrine = new Started(folder.resolve("audit.jsonl"));
    written = vitrine.written();
  }

  @AfterAll
  void stop() {
    vitrine.close();
  }

  @BeforeEach
  void begin() {
    vitrine.sandbox().forgetCalls();
    written = new Written(folder.resolve("audit.jsonl"));
  }

  @Test
  void t10WritesExactlyOneLineForEveryCallThatAwsSaw() {
    vitrine.door().get("/api/v1/accounts/111111111111/session");
    vitrine
        .door()
        .get(
            "/api/v1/resources/ec2-vpc?account=111111111111&account=999999999999"
                + "&account=555555555555&refresh=true");
    vitrine.door().get("/api/v1/resources/s3-bucket?account=333333333333&refresh=true");
    vitrine.door().get("/api/v1/resources/iam-role?account=444444444444&refresh=true");
    var requests = written.requests(4);
    var calls = written.calls();
    assertThat(calls).hasSizeGreaterThan(30);
    assertThat(counted(calls, CallLinesTests::written))
        .isEqualTo(counted(vitrine.sandbox().calls(), CallLinesTests::seen));
    assertThat(calls)
        .extracting(call -> text(call, "request"))
        .isSubsetOf(requests.stream().map(request -> text(request, "request")).toList());
  }

  @Test
  void t10SaysForWhomWithWhichSessionAndWhatCameOfIt() {
    vitrine
        .door()
        .get("/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true");
    var request = written.requests(1).getFirst();
    var seen =
        vitrine.sandbox().calls().stream()
            .filter(call -> call.operation().equals("DescribeVpcs"))
            .toList();
    assertThat(seen).hasSize(1);
    assertThat(written.calls())
        .filteredOn(call -> text(call, "operation").equals("DescribeVpcs"))
        .singleElement()
        .satisfies(call -> {
          assertThat(text(call, "request")).isEqualTo(text(request, "request"));
          assertThat(text(call, "viewer")).isEqualTo(text(request, "viewer")).isNotEmpty();
          assertThat(call.path("accounts").path(0).asString()).isEqualTo("111111111111");
          assertThat(call.path("regions").path(0).asString()).isEqualTo("eu-west-1");
          assertThat(text(call, "service")).isEqualTo("ec2");
          assertThat(text(call, "awsRequestId")).isNotEmpty();
          assertThat(text(call, "accessKeyId"))
              .startsWith("ASIA")
              .isEqualTo(seen.getFirst().accessKeyId());
          assertThat(text(call, "sessionName")).isEqualTo(seen.getFirst().sessionName());
          assertThat(text(call, "decision")).isEqualTo("allowed");
          assertThat(text(call, "outcome")).isEqualTo("ok");
          assertThat(call.path("durationMs").isIntegralNumber()).isTrue();
        });
  }

  @Test
  void t10WritesWhatAwsDenied() {
    vitrine.door().get("/api/v1/resources/iam-user?account=999999999999&refresh=true");
    assertThat(written.requests(1))
        .extracting(request -> text(request, "decision"))
        .containsExactly("allowed");
    assertThat(written.calls())
        .filteredOn(call -> text(call, "operation").equals("ListUsers"))
        .singleElement()
        .satisfies(call -> {
          assertThat(text(call, "decision")).isEqualTo("denied");
          assertThat(text(call, "outcome")).isEqualTo("denied");
          assertThat(text(call, "awsRequestId")).isNotEmpty();
        });
  }

  @Test
  void t10WritesThatARoleWasRefused() {
    try (var other = new Started(folder.resolve("refused.jsonl"))) {
      other.door().get("/api/v1/accounts/555555555555/session");
      var request = other.written().requests(1).getFirst();
      assertThat(other.written().calls())
          .singleElement()
          .satisfies(call -> {
            assertThat(text(call, "request")).isEqualTo(text(request, "request"));
            assertThat(text(call, "operation")).isEqualTo("AssumeRole");
            assertThat(call.path("accounts").path(0).asString()).isEqualTo("555555555555");
            assertThat(call.path("regions").path(0).asString()).isEqualTo("eu-west-1");
            assertThat(text(call, "decision")).isEqualTo("denied");
            assertThat(text(call, "awsRequestId")).isNotEmpty();
            assertThat(call.has("accessKeyId")).isFalse();
          });
    }
  }

  @Test
  void t10WritesWhatTookTooLong() {
    try (var hasty =
        new Started(
            folder.resolve("hasty.jsonl"),
            "--vitrine.client.call-timeout=1500ms",
            "--vitrine.client.attempt-timeout=500ms")) {
      hasty.door().get("/api/v1/resources/s3-bucket?account=777777777777");
      hasty.written().requests(1);
      assertThat(hasty.written().calls())
          .filteredOn(call -> text(call, "service").equals("s3"))
          .extracting(call -> text(call, "outcome"))
          .containsExactly("timed-out");
    }
  }

  @Test
  void t10WritesOneLineForARequestThatBreaks() {
    assertThat(vitrine.door().get("/broken").statusCode()).isEqualTo(500);
    assertThat(written.requests(1))
        .singleElement()
        .satisfies(line -> {
          assertThat(text(line, "route")).isEqualTo("/broken");
          assertThat(line.path("status").asInt()).isEqualTo(500);
        });
  }

  @Test
  void t16KeepsSecretsOut() {
    vitrine.door().get("/api/v1/resources/ec2-vpc?account=333333333333&refresh=true");
    vitrine.door().get("/accounts/333333333333");
    written.requests(2);
    var secrets = vitrine.sandbox().secrets();
    assertThat(secrets).isNotEmpty();
    var all = new Written(folder.resolve("audit.jsonl"), 0).text();
    assertThat(all).contains("ASIA").doesNotContain("sandbox-staging-external-id");
    assertThat(secrets).noneMatch(all::contains);
  }

  private static String written(JsonNode call) {
    return String.join(
        " ",
        text(call, "service"),
        text(call, "operation"),
        call.path("regions").path(0).asString(),
        text(call, "operation").equals("AssumeRole") ? "" : text(call, "accessKeyId"));
  }

  private static String seen(Sandbox.Seen call) {
    return String.join(
        " ",
        call.service(),
        call.operation(),
        call.region(),
        call.operation().equals("AssumeRole") ? "" : call.accessKeyId());
  }

  private static <T> Map<String, Long> counted(List<T> calls, Function<T, String> text) {
    return calls.stream().collect(Collectors.groupingBy(text, Collectors.counting()));
  }

  private static String text(JsonNode line, String name) {
    return line.path(name).asString("");
  }
}
