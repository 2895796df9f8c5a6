package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The protocols that no module on the classpath speaks yet, tried with shapes of those there are.
 */
class ProtocolShapesTests {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final AwsServices services = new AwsServices();
  private final Operations operations = new Operations();

  @Test
  void writesJsonWithTimesAsSeconds() {
    JsonNode answer =
        answer(
            new AwsJson("application/x-amz-json-1.0"),
            "{'Roles':[{'RoleName':'a','CreateDate':'2026-01-01T00:00:00.500Z','MaxSessionDuration':'3600'}]}");

    assertThat(answer.path("Roles").path(0).path("CreateDate").asDouble()).isEqualTo(1767225600.5);
    assertThat(answer.path("Roles").path(0).path("MaxSessionDuration").isInt()).isTrue();
  }

  @Test
  void writesTheSameForRestJson() {
    JsonNode answer = answer(new RestJson(), "{'Marker':'m','IsTruncated':'true'}");

    assertThat(answer.path("IsTruncated").isBoolean()).isTrue();
    assertThat(answer.path("Marker").asString()).isEqualTo("m");
  }

  @Test
  void readsJsonParameters() {
    var read =
        new AwsJson("application/x-amz-json-1.1")
            .parameters(listRoles(), request("POST", "/", "", "{\"PathPrefix\":\"/a/\",\"X\":1}"));

    assertThat(read).isEqualTo(JSON.readTree("{\"PathPrefix\":\"/a/\"}"));
  }

  @Test
  void refusesABodyThatIsNotJson() {
    Refusals.assertRefused(
        () ->
            new AwsJson("application/x-amz-json-1.1")
                .parameters(listRoles(), request("POST", "/", "", "nonsense")),
        "SerializationException",
        400);
  }

  @Test
  void readsWhatARestRequestCarries() {
    AwsOperation operation = operations.find(services.named("s3"), "ListObjectsV2").orElseThrow();

    var read =
        new RestXml(services.named("s3"))
            .parameters(
                operation,
                request("GET", "/my%20bucket", "list-type=2&max-keys=7&prefix=a%2Fb", ""));

    assertThat(read.path("Bucket").asString()).isEqualTo("my bucket");
    assertThat(read.path("MaxKeys").asInt()).isEqualTo(7);
    assertThat(read.path("Prefix").asString()).isEqualTo("a/b");
  }

  @Test
  void readsListsAndStructuresOfAQuery() {
    AwsOperation operation =
        operations.find(services.named("ec2"), "DescribeInstances").orElseThrow();

    var read =
        new Ec2Query()
            .parameters(
                operation,
                request(
                    "POST",
                    "/",
                    "",
                    "InstanceId.2=i-b&InstanceId.1=i-a&Filter.1.Name=tag%3Aenv&Filter.1.Value.1=prod"
                        + "&Filter.1.Value.2=test&MaxResults=5"));

    assertThat(read)
        .isEqualTo(
            JSON.readTree(
                "{\"InstanceIds\":[\"i-a\",\"i-b\"],\"Filters\":[{\"Name\":\"tag:env\",\"Values\":[\"prod\",\"test\"]}],\"MaxResults\":5}"));
  }

  @Test
  void readsTheMembersOfAQueryList() {
    AwsOperation operation = operations.find(services.named("sts"), "AssumeRole").orElseThrow();

    var read =
        new AwsQuery(services.named("sts"))
            .parameters(
                operation,
                request(
                    "POST",
                    "/",
                    "",
                    "RoleArn=r&Tags.member.1.Key=a&Tags.member.1.Value=1&PolicyArns.member.1.arn=p&DurationSeconds=900"));

    assertThat(read)
        .isEqualTo(
            JSON.readTree(
                "{\"RoleArn\":\"r\",\"PolicyArns\":[{\"arn\":\"p\"}],\"DurationSeconds\":900,\"Tags\":[{\"Key\":\"a\",\"Value\":\"1\"}]}"));
  }

  @Test
  void refusesANumberThatIsNone() {
    AwsOperation operation =
        operations.find(services.named("ec2"), "DescribeInstances").orElseThrow();

    Refusals.assertRefused(
        () -> new Ec2Query().parameters(operation, request("POST", "/", "", "MaxResults=NaN")),
        "MalformedInput",
        400);
  }

  private JsonNode answer(Protocol protocol, String result) {
    ObjectNode tree = JSON.readTree(result.replace('\'', '"')).asObject();
    return JSON.readTree(protocol.answer(listRoles(), tree, "id").body().asUtf8String());
  }

  private AwsOperation listRoles() {
    return operations.find(services.named("iam"), "ListRoles").orElseThrow();
  }

  private static WireRequest request(String method, String path, String query, String body) {
    return new WireRequest(
        method, path, query, Map.of("host", List.of("127.0.0.1")), SdkBytes.fromUtf8String(body));
  }
}
