package dev.vitrine.sandbox;

import java.util.Set;

/**
 * The families of services that refuse a caller with codes and statuses of their own.
 *
 * <p>Simplified: services with codes known to nobody else (SNS says {@code AuthorizationError})
 * answer as their family does.
 */
enum ServiceFamily {
  /** IAM, STS and others of the query protocol, and the REST services that answer XML. */
  QUERY,
  /** Services of the JSON protocols and of CBOR, which answer almost everything with 400. */
  JSON,
  /** REST services that answer JSON. */
  REST,
  EC2,
  S3;

  private static final Set<String> QUERYING =
      Set.of(
          "autoscaling",
          "cloudformation",
          "cloudfront",
          "cloudwatch",
          "elasticache",
          "elasticloadbalancing",
          "elb",
          "elbv2",
          "iam",
          "monitoring",
          "rds",
          "redshift",
          "route53",
          "sns",
          "sts");
  private static final Set<String> RESTING =
      Set.of(
          "access-analyzer",
          "accessanalyzer",
          "account",
          "apigateway",
          "apigatewayv2",
          "backup",
          "bedrock",
          "efs",
          "eks",
          "elasticfilesystem",
          "es",
          "guardduty",
          "kafka",
          "lambda",
          "opensearch",
          "securityhub");

  /** The family of a service, by its botocore name or the name in its signatures. */
  static ServiceFamily of(String service) {
    if (service.equals("ec2")) {
      return EC2;
    }
    if (service.equals("s3") || service.equals("s3control")) {
      return S3;
    }
    if (QUERYING.contains(service)) {
      return QUERY;
    }
    return RESTING.contains(service) ? REST : JSON;
  }

  /** The refusal of a caller who may not do what was asked, with AWS's sentence. */
  AwsRefusal denied(String sentence) {
    return switch (this) {
      case QUERY, S3 -> new AwsRefusal("AccessDenied", 403, sentence);
      case JSON -> new AwsRefusal("AccessDeniedException", 400, sentence);
      case REST -> new AwsRefusal("AccessDeniedException", 403, sentence);
      case EC2 ->
          new AwsRefusal(
              "UnauthorizedOperation",
              403,
              "You are not authorized to perform this operation. " + sentence);
    };
  }

  /** The words that name the resource in a denial, each family in its own way. */
  String on(String resource) {
    return switch (this) {
      case QUERY, JSON, REST -> " on resource: " + resource;
      case EC2 -> resource.equals("*") ? "" : " on resource: " + resource;
      case S3 -> resource.equals("*") ? "" : " on resource: \"" + resource + "\"";
    };
  }
}
