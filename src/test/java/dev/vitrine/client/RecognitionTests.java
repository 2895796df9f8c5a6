package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTests {

  @ParameterizedTest
  @CsvSource({
    "ec2, ec2, 2016-11-15, DescribeInstances, ec2",
    "iam, iam, 2010-05-08, ListRoles, iam",
    "sts, sts, 2011-06-15, AssumeRole, sts",
    "elasticloadbalancing, elasticloadbalancing, 2012-06-01, DescribeLoadBalancers, elb",
    "elasticloadbalancing, elasticloadbalancing, 2015-12-01, DescribeLoadBalancers, elbv2",
    "monitoring, monitoring, 2010-08-01, DescribeAlarms, cloudwatch"
  })
  void readsActionVersionAndScopeOfAQuery(
      String host, String scope, String version, String action, String service) {
    var request =
        HandMade.form(
                "https://" + host + ".eu-west-1.amazonaws.com/",
                "Action=" + action + "&Version=" + version)
            .signed(scope);

    assertThat(recognised(request)).isEqualTo(service + " " + action);
  }

  @ParameterizedTest
  @CsvSource({
    "dynamodb, DynamoDB_20120810.ListTables, dynamodb ListTables",
    "dynamodb, DynamoDBStreams_20120810.ListStreams, dynamodbstreams ListStreams",
    "sqs, AmazonSQS.ListQueues, sqs ListQueues",
    "logs, Logs_20140328.DescribeLogGroups, logs DescribeLogGroups",
    "secretsmanager, secretsmanager.ListSecrets, secretsmanager ListSecrets",
    "monitoring, GraniteServiceVersion20100801.DescribeAlarms, cloudwatch DescribeAlarms"
  })
  void readsTheTargetOfAJsonRequest(String scope, String target, String operation) {
    var request =
        HandMade.method("POST", "https://" + scope + ".eu-west-1.amazonaws.com/")
            .header("Content-Type", "application/x-amz-json-1.0")
            .header("X-Amz-Target", target)
            .body("{}")
            .signed(scope);

    assertThat(recognised(request)).isEqualTo(operation);
  }

  @Test
  void readsThePathOfACborRequest() {
    var request =
        HandMade.method(
                "POST",
                "https://monitoring.eu-west-1.amazonaws.com/service/GraniteServiceVersion20100801/operation/DescribeAlarms")
            .header("smithy-protocol", "rpc-v2-cbor")
            .signed("monitoring");

    assertThat(recognised(request)).isEqualTo("cloudwatch DescribeAlarms");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, https://s3.eu-west-1.amazonaws.com/, s3, s3 ListBuckets|s3 ListDirectoryBuckets",
    "GET, https://s3.amazonaws.com/, s3, s3 ListBuckets|s3 ListDirectoryBuckets",
    "GET, https://s3.eu-west-1.amazonaws.com/b?versioning, s3, s3 GetBucketVersioning",
    "GET, https://s3.dualstack.eu-west-1.amazonaws.com/b?list-type=2&prefix=x, s3, s3 ListObjectsV2",
    "GET, https://s3.eu-west-1.amazonaws.com/b?list-type=1, s3, ''",
    "GET, https://s3.eu-west-1.amazonaws.com/b, s3, s3 ListObjects",
    "GET, https://s3.eu-west-1.amazonaws.com/b?prefix=x, s3, s3 ListObjects",
    "GET, https://s3.eu-west-1.amazonaws.com/b?unknown, s3, ''",
    "GET, https://s3.eu-west-1.amazonaws.com/b/key, s3, s3 GetObject",
    "GET, https://s3.eu-west-1.amazonaws.com/b/key?uploadId=1, s3, s3 ListParts",
    "GET, https://s3.eu-west-1.amazonaws.com/b/versioning, s3, s3 GetObject",
    "HEAD, https://s3.eu-west-1.amazonaws.com/b, s3, s3 HeadBucket",
    "GET, https://s3.eu-west-1.amazonaws.com/b?inventory, s3, s3 ListBucketInventoryConfigurations",
    "GET, https://s3.eu-west-1.amazonaws.com/b?inventory&id=1, s3, s3 GetBucketInventoryConfiguration",
    "GET, https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions, lambda, lambda ListFunctions",
    "GET, https://lambda.eu-west-1.amazonaws.com/2015-03-31/functions/, lambda, ''",
    "GET, https://apigateway.eu-west-1.amazonaws.com/restapis, apigateway, apigateway GetRestApis",
    "GET, https://apigateway.eu-west-1.amazonaws.com/v2/apis, apigateway, apigatewayv2 GetApis",
    "GET, https://cloudfront.amazonaws.com/2020-05-31/distribution, cloudfront, cloudfront ListDistributions",
    "GET, https://route53.amazonaws.com/2013-04-01/hostedzone, route53, route53 ListHostedZones",
    "POST, https://models.lex.eu-west-1.amazonaws.com/imports/, lex, lex-models StartImport",
    "POST, https://models-v2-lex.eu-west-1.amazonaws.com/imports/, lex, lexv2-models ListImports"
  })
  void readsMethodPathAndQueryOfARestRequest(
      String method, String address, String scope, String operation) {
    assertThat(recognised(HandMade.method(method, address).signed(scope))).isEqualTo(operation);
  }

  @Test
  void readsS3ControlByItsHostAndTheAccountsHeader() {
    var request =
        HandMade.get(
                "https://111111111111.s3-control.eu-west-1.amazonaws.com/v20180820/configuration/publicAccessBlock")
            .header("x-amz-account-id", "111111111111")
            .signed("s3");

    assertThat(recognised(request)).isEqualTo("s3control GetPublicAccessBlock");
  }

  @Test
  void readsNothingFromAServiceThatAwsDoesNotHave() {
    var request =
        HandMade.form("https://ec2.eu-west-1.amazonaws.com/", "Action=X&Version=1").signed("ec3");

    assertThat(recognised(request)).isEmpty();
  }

  private static String recognised(HandMade request) {
    return String.join(
        "|",
        Recognition.of(SentRequest.of(request.build()), true).stream()
            .map(WireOperation::title)
            .toList());
  }
}
