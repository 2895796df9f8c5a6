package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.http.SdkHttpMethod;
import tools.jackson.databind.json.JsonMapper;

/** Each protocol's answers and errors, letter by letter. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTests {

  private static final String BUCKET = "/payments-prod-invoices-111111111111";

  private final Sandbox sandbox = Sandbox.open(0);
  private final RawCalls session = RawCalls.instance(sandbox).in("111111111111");

  @AfterAll
  void close() {
    sandbox.close();
  }

  @Test
  void answersEc2InItsOwnXml() {
    Answer answer = session.ec2("DescribeVpcs", "Filter.1.Name=is-default&Filter.1.Value.1=true");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/xml");
    assertThat(answer.body())
        .contains("<DescribeVpcsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">");
    assertThat(answer.select("DescribeVpcsResponse > requestId")).hasSize(1);
    assertThat(answer.select("vpcSet > item > isDefault")).containsExactly("true");
  }

  @Test
  void refusesInEc2sOwnForm() {
    Answer answer = session.ec2("TerminateInstances", "InstanceId.1=i-0123456789abcdef0");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.select("Response > Errors > Error > Code"))
        .containsExactly("UnauthorizedOperation");
    assertThat(answer.select("Response > Errors > Error > Message").getFirst())
        .contains(
            "arn:aws:sts::111111111111:assumed-role/RoleForB/test",
            "is not authorized to perform: ec2:TerminateInstances",
            "because no identity-based policy allows the ec2:TerminateInstances action");
    assertThat(answer.select("Response > RequestID")).hasSize(1);
  }

  @Test
  void doesNotKnowAnActionThatEc2DoesNotHave() {
    Answer answer = session.ec2("DescribeUnicorns", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("InvalidAction");
  }

  @Test
  void answersTheQueryProtocolWithItsWrapperAndRequestId() {
    Answer answer = session.iam("GetRole", "RoleName=RoleForB");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<GetRoleResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">");
    assertThat(answer.select("GetRoleResponse > GetRoleResult > Role > RoleName"))
        .containsExactly("RoleForB");
    assertThat(answer.select("GetRoleResponse > ResponseMetadata > RequestId")).hasSize(1);
  }

  @Test
  void encodesPolicyDocumentsAsIamDoes() {
    assertThat(session.iam("GetRole", "RoleName=RoleForB").text("AssumeRolePolicyDocument"))
        .startsWith("%7B%22Version%22%3A%222012-10-17%22")
        .contains("arn%3Aaws%3Aiam%3A%3A222222222222%3Aroot")
        .doesNotContain("{", " ");
  }

  @Test
  void refusesInTheQueryProtocolsForm() {
    Answer answer = session.iam("CreateUser", "UserName=x");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.select("ErrorResponse > Error > Type")).containsExactly("Sender");
    assertThat(answer.select("ErrorResponse > Error > Code")).containsExactly("AccessDenied");
    assertThat(answer.select("ErrorResponse > RequestId")).hasSize(1);
  }

  @Test
  void doesNotKnowAnActionThatIamDoesNotHave() {
    Answer answer = session.iam("ListUnicorns", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("InvalidAction");
  }

  @Test
  void answersS3InXmlWithItsRequestIds() {
    Answer answer = session.s3(SdkHttpMethod.GET, BUCKET + "?versioning", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.select("VersioningConfiguration > Status")).containsExactly("Enabled");
    assertThat(answer.header("x-amz-request-id")).isNotEmpty();
    assertThat(answer.header("x-amz-id-2")).isNotEmpty();
  }

  @Test
  void refusesInS3sOwnForm() {
    Answer answer = session.s3(SdkHttpMethod.DELETE, BUCKET, "");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.select("Error > Code")).containsExactly("AccessDenied");
    assertThat(answer.select("Error > RequestId"))
        .containsExactly(answer.header("x-amz-request-id"));
    assertThat(answer.select("Error > HostId")).hasSize(1);
  }

  @Test
  void refusesToPutAnObject() {
    Answer answer = session.s3(SdkHttpMethod.PUT, BUCKET + "/a/b%20c", "content");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("Message"))
        .contains("s3:PutObject", "arn:aws:s3:::payments-prod-invoices-111111111111/a/b c");
  }

  @Test
  void saysToAHeadRequestNothingButItsStatus() {
    Answer answer = session.s3(SdkHttpMethod.HEAD, "/nobody-has-this-bucket", "");

    assertThat(answer.body()).isEmpty();
    assertThat(answer.status()).isEqualTo(501);
  }

  @Test
  void doesNotAllowAMethodThatS3DoesNotHave() {
    Answer answer = session.s3(SdkHttpMethod.PATCH, BUCKET, "");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.code()).isEqualTo("MethodNotAllowed");
  }

  @Test
  void sendsABucketsReaderToItsRegion() {
    Answer answer = session.at("us-east-1").s3(SdkHttpMethod.GET, BUCKET + "?tagging", "");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("AuthorizationHeaderMalformed");
    assertThat(answer.text("Region")).isEqualTo("eu-west-1");
    assertThat(answer.header("x-amz-bucket-region")).isEqualTo("eu-west-1");
  }

  @Test
  void refusesInTheJsonProtocolsForm() {
    Answer answer = session.json("dynamodb", "DynamoDB_20120810.ListUnicorns", "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/x-amz-json-1.1");
    assertThat(answer.header("x-amzn-RequestId")).isNotEmpty();
    assertThat(answer.header("x-amzn-ErrorType")).isEqualTo("UnknownOperationException");
    assertThat(JsonMapper.shared().readTree(answer.body()).path("__type").asString())
        .isEqualTo("UnknownOperationException");
  }

  @Test
  void saysThatItHasNoContentRatherThanAnsweringNothing() {
    Answer answer = session.ec2("DescribeHosts", "");

    assertThat(answer.status()).isEqualTo(501);
    assertThat(answer.code()).isEqualTo("NotImplemented");
  }

  @Test
  void givesEveryAnswerAnIdOfItsOwn() {
    String first = session.ec2("DescribeVpcs", "").text("requestId");

    assertThat(session.ec2("DescribeVpcs", "").text("requestId")).isNotEqualTo(first);
  }
}
