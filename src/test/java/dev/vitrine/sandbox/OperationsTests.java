package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.databind.node.JsonNodeFactory;

class OperationsTests {

  private final AwsServices services = new AwsServices();
  private final Operations operations = new Operations();

  @ParameterizedTest
  @ValueSource(strings = {"ec2", "s3", "iam", "sts"})
  void knowsEveryOperationOfAModule(String service) throws Exception {
    var marshallers =
        new PathMatchingResourcePatternResolver()
            .getResources(
                "classpath*:software/amazon/awssdk/services/"
                    + service
                    + "/transform/*RequestMarshaller.class");

    List<AwsOperation> all = operations.all(services.named(service));

    assertThat(all).hasSizeGreaterThan(5);
    assertThat(marshallers)
        .extracting(marshaller -> String.valueOf(marshaller.getFilename()).toLowerCase(Locale.ROOT))
        .filteredOn(name -> !name.contains("eventstream"))
        .allSatisfy(name ->
            assertThat(all)
                .anyMatch(operation ->
                    name.equals(
                        operation.name().toLowerCase(Locale.ROOT) + "requestmarshaller.class")));
  }

  @Test
  void doesNotKnowAnOperationInAnotherSpelling() {
    assertThat(operations.find(services.named("ec2"), "describeinstances")).isEmpty();
  }

  @Test
  void doesNotKnowAServiceWhoseModuleIsNotThere() {
    assertThat(operations.knows(services.named("braket"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /, '', ListBuckets",
    "GET, /b, '', ListObjects",
    "GET, /b/, location, GetBucketLocation",
    "GET, /b, list-type=2, ListObjectsV2",
    "GET, /b, publicAccessBlock, GetPublicAccessBlock",
    "GET, /b, analytics, ListBucketAnalyticsConfigurations",
    "GET, /b, analytics&id=x, GetBucketAnalyticsConfiguration",
    "GET, /b/k/l, '', GetObject",
    "GET, /b/k/l, tagging, GetObjectTagging",
    "GET, /b/k, uploadId=x, ListParts",
    "HEAD, /b, '', HeadBucket",
    "HEAD, /b/k, '', HeadObject",
    "PUT, /b, '', CreateBucket",
    "PUT, /b/k, '', PutObject",
    "PUT, /b/k, x-id=PutObject, PutObject",
    "DELETE, /b, '', DeleteBucket",
    "DELETE, /b/k, '', DeleteObject",
    "POST, /b, delete, DeleteObjects"
  })
  void findsTheOperationOfARestRequest(String method, String path, String query, String operation) {
    var request = new WireRequest(method, path, query, Map.of(), SdkBytes.fromUtf8String(""));

    Route route = new RestRoutes(operations).route(request, List.of(services.named("s3")));

    assertThat(route.name()).isEqualTo(operation);
  }

  @ParameterizedTest
  @CsvSource({
    "ec2, DescribeInstances, ec2:DescribeInstances",
    "s3, ListBuckets, s3:ListAllMyBuckets",
    "s3, GetPublicAccessBlock, s3:GetBucketPublicAccessBlock",
    "s3, GetBucketEncryption, s3:GetEncryptionConfiguration",
    "s3, GetBucketTagging, s3:GetBucketTagging",
    "s3control, GetPublicAccessBlock, s3:GetAccountPublicAccessBlock",
    "apigateway, GetRestApis, apigateway:GET",
    "apigatewayv2, GetApis, apigateway:GET",
    "efs, DescribeFileSystems, elasticfilesystem:DescribeFileSystems",
    "stepfunctions, ListStateMachines, states:ListStateMachines",
    "events, ListRules, events:ListRules",
    "logs, DescribeLogGroups, logs:DescribeLogGroups",
    "opensearch, ListDomainNames, es:ListDomainNames",
    "accessanalyzer, ListAnalyzers, access-analyzer:ListAnalyzers",
    "elbv2, DescribeLoadBalancers, elasticloadbalancing:DescribeLoadBalancers",
    "elb, DescribeLoadBalancers, elasticloadbalancing:DescribeLoadBalancers",
    "cloudwatch, DescribeAlarms, cloudwatch:DescribeAlarms",
    "acm, ListCertificates, acm:ListCertificates",
    "cognito-idp, ListUserPools, cognito-idp:ListUserPools"
  })
  void namesTheIamActionOfAnOperation(String service, String operation, String action) {
    var call = new Call(service, operation, "eu-west-1", JsonNodeFactory.instance.objectNode());
    var request = new WireRequest("GET", "/", "", Map.of(), SdkBytes.fromUtf8String(""));

    assertThat(new Actions().of(services.named(service), call, request)).isEqualTo(action);
  }
}
