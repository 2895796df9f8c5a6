package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** CloudWatch as current AWS CLIs speak to it, over the wire. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RpcCborTests {

  private static final String OPERATION = "/service/GraniteServiceVersion20100801/operation/";
  private static final String QUERY_VERSION = "2010-08-01";

  private final Sandbox sandbox = Sandbox.open(0);
  private final RawCalls session = RawCalls.instance(sandbox).in("111111111111");
  private final CborCalls calls = new CborCalls(session);

  @AfterAll
  void close() {
    sandbox.close();
  }

  @Test
  void answersWhatTheQueryProtocolAnswers() throws Exception {
    var answer = calls.cloudwatch("DescribeAlarms", parameters());

    assertThat(answer.http().statusCode()).isEqualTo(200);
    assertThat(answer.header("smithy-protocol")).isEqualTo("rpc-v2-cbor");
    assertThat(answer.header("content-type")).isEqualTo("application/cbor");
    assertThat(answer.header("x-amzn-requestid")).isNotEmpty();
    var query = session.query("monitoring", QUERY_VERSION, "DescribeAlarms", "");
    assertThat(names(answer.body()))
        .isNotEmpty()
        .containsExactlyElementsOf(query.texts("AlarmName"));
  }

  @Test
  void answersEachKindOfValueAsItsOwn() throws Exception {
    var answer = calls.cloudwatch("DescribeAlarms", parameters());
    var alarm = answer.body().path("MetricAlarms").path(0);
    var query = session.query("monitoring", QUERY_VERSION, "DescribeAlarms", "");
    assertThat(alarm.path("ActionsEnabled").isBoolean()).isTrue();
    assertThat(alarm.path("EvaluationPeriods").isIntegralNumber()).isTrue();
    assertThat(alarm.path("Threshold").isFloatingPointNumber()).isTrue();
    assertThat(alarm.path("StateUpdatedTimestamp").asLong())
        .isEqualTo(Instant.parse(query.texts("StateUpdatedTimestamp").getFirst()).getEpochSecond());
    // In CBOR c1 says that a number is a moment.
    assertThat(HexFormat.of().formatHex(answer.http().body()))
        .contains(hex("StateUpdatedTimestamp") + "c1");
  }

  @Test
  void takesParametersByTheirNames() throws Exception {
    var all = names(calls.cloudwatch("DescribeAlarms", parameters()).body());
    // a1 is a map of one, 6a a text of ten, 81 a list of one.
    var body = "a1" + "6a" + hex("AlarmNames") + "81" + "78" + length(all.getLast());
    var answer =
        calls.at(OPERATION + "DescribeAlarms", HexFormat.of().parseHex(body + hex(all.getLast())));
    assertThat(names(answer.body())).containsExactly(all.getLast());
  }

  @Test
  void pagesWithItsToken() throws Exception {
    var all = names(calls.cloudwatch("DescribeAlarms", parameters()).body());
    assertThat(all).hasSizeGreaterThan(1);
    // a1 6a MaxRecords 01
    var first = calls.at(OPERATION + "DescribeAlarms", bytes("a16a" + hex("MaxRecords") + "01"));
    assertThat(names(first.body())).hasSize(1);
    var token = first.body().path("NextToken").asString();
    var rest = calls.cloudwatch("DescribeAlarms", parameters().put("NextToken", token)).body();
    assertThat(names(rest)).startsWith(all.get(1)).doesNotContain(all.getFirst());
  }

  @Test
  void takesAnEmptyBodyForNoParameters() throws Exception {
    assertThat(names(calls.at(OPERATION + "DescribeAlarms", new byte[0]).body())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"00", "80", "f6", "a1", "a100", "bf", "a000", "ff", "5f", "a161"})
  void refusesABodyThatIsNoMap(String body) throws Exception {
    assertRefused(
        calls.at(OPERATION + "DescribeAlarms", bytes(body)), 400, "SerializationException");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OPERATION + "DescribeUnicorns",
        OPERATION,
        "/service/GraniteServiceVersion20100801",
        "/",
        "/service/AmazonSSM/operation/DescribeParameters"
      })
  void doesNotKnowWhatIsNotThere(String path) throws Exception {
    assertRefused(calls.at(path, new byte[0]), 404, "UnknownOperationException");
  }

  @Test
  void refusesAWriteByTheRolesPolicies() throws Exception {
    var answer = calls.cloudwatch("DeleteAlarms", parameters());
    assertRefused(answer, 403, "AccessDenied");
    assertThat(answer.body().path("message").asString())
        .contains("is not authorized to perform: cloudwatch:DeleteAlarms");
  }

  @Test
  void refusesWhereTheRoleMayLess() throws Exception {
    var narrow = new CborCalls(RawCalls.instance(sandbox).in("999999999999"));
    assertRefused(narrow.cloudwatch("DescribeAlarms", parameters()), 403, "AccessDenied");
  }

  @Test
  void refusesABadSignature() throws Exception {
    var key = session.key();
    var forged =
        AwsSessionCredentials.create(key.accessKeyId(), "not-the-secret", key.sessionToken());
    var forger =
        new RawCalls(session.http(), session.endpoint(), forged, session.region(), session.clock());
    assertRefused(
        new CborCalls(forger).cloudwatch("DescribeAlarms", parameters()),
        403,
        "SignatureDoesNotMatch");
  }

  private static void assertRefused(CborCalls.Answered answer, int status, String code) {
    assertThat(answer.http().statusCode()).isEqualTo(status);
    assertThat(answer.header("smithy-protocol")).isEqualTo("rpc-v2-cbor");
    assertThat(answer.header("content-type")).isEqualTo("application/cbor");
    assertThat(answer.body().path("__type").asString()).isEqualTo(code);
  }

  private static List<String> names(JsonNode answer) {
    return StreamSupport.stream(answer.path("MetricAlarms").spliterator(), false)
        .map(alarm -> alarm.path("AlarmName").asString())
        .toList();
  }

  private static ObjectNode parameters() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String length(String text) {
    return HexFormat.of().toHexDigits((byte) text.length());
  }
}
