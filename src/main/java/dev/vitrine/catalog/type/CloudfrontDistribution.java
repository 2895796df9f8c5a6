package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.DistributionSummary;

/** A distribution of content; what it sends to its origins in headers is often a secret. */
@Component
final class CloudfrontDistribution implements ResourceType {

  // https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ListDistributions.html
  private static final String PAGE = "100";

  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesDomainName.html
  private static final Pattern BUCKET =
      Pattern.compile("(.+)\\.s3(?:-website)?(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com(?:\\.cn)?");

  private static final Definition DEFINITION =
      Definition.of("AWS::CloudFront::Distribution", "CloudFront distribution", Scope.GLOBAL)
          .in("CloudFront")
          .calls(Operation.of("cloudfront", "ListDistributions"))
          .id("Id")
          .arnIn("ARN", "arn:{partition}:cloudfront::{account}:distribution/{id}")
          .column(STATE, "Status")
          .column(BOOLEAN, "Enabled")
          .column(TEXT, "DomainName")
          .texts("Aliases.Items")
          .texts("Origins.Items.DomainName")
          .column(TEXT, "Comment")
          .column(TEXT, "DefaultCacheBehavior.ViewerProtocolPolicy")
          .column(TEXT, "ViewerCertificate.MinimumProtocolVersion")
          .column(TEXT, "PriceClass")
          .column(TEXT, "WebACLId")
          .column(INSTANT, "LastModifiedTime")
          .link("WebACLId", "")
          .link("OriginBuckets", "s3-bucket")
          .link("ViewerCertificate.ACMCertificateArn", "certificatemanager-certificate")
          .link(
              "DefaultCacheBehavior.LambdaFunctionAssociations.Items.LambdaFunctionARN",
              "lambda-function")
          .link(
              "CacheBehaviors.Items.LambdaFunctionAssociations.Items.LambdaFunctionARN",
              "lambda-function")
          .signal(
              WARNING,
              "The distribution answers requests that are not encrypted.",
              "Security Hub CloudFront.3",
              is("DefaultCacheBehavior.ViewerProtocolPolicy", "allow-all")
                  .or(any("CacheBehaviors.Items.ViewerProtocolPolicy", "allow-all"::equals)))
          .signal(
              WARNING,
              "The distribution may speak SSLv3 to an origin, which is out of date.",
              "Security Hub CloudFront.10",
              any("Origins.Items.CustomOriginConfig.OriginSslProtocols.Items", "SSLv3"::equals))
          .signal(
              INFO,
              "No web ACL filters the requests.",
              "Security Hub CloudFront.6",
              absent("WebACLId"))
          .signal(
              INFO,
              "The distribution is switched off.",
              "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesGeneral.html",
              isFalse("Enabled"))
          .withholds("Origins.Items.CustomHeaders.Items.HeaderValue")
          .foundBy(Clue.DNS_NAME)
          .slow()
          .console("cloudfront/v4/home#/distributions/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListDistributions").showing("DistributionList.Items[?Id=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var client = clients.of(CloudFrontClient.class);
    return Pages.of(
            marker -> client.listDistributions(page -> page.maxItems(PAGE).marker(marker)),
            answer -> answer.distributionList().nextMarker())
        .flatMap(answer -> answer.distributionList().items().stream())
        .map(one -> Item.of(one).with("OriginBuckets", buckets(one)));
  }

  private static List<String> buckets(DistributionSummary one) {
    return one.origins().items().stream()
        .map(origin -> BUCKET.matcher(origin.domainName()))
        .filter(Matcher::matches)
        .map(bucket -> bucket.group(1))
        .toList();
  }
}
