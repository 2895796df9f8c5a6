package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.Trail;

/** A trail, once for each ARN: in its home region, the organization's too. */
@Component
final class CloudtrailTrail implements ResourceType {

  private static final Definition DEFINITION =
      Definition.of("AWS::CloudTrail::Trail", "CloudTrail trail", Scope.REGIONAL)
          .in("CloudTrail")
          .calls(Operation.of("cloudtrail", "DescribeTrails"))
          .id("Name")
          .name("Name")
          .arnIn("TrailARN", "arn:{partition}:cloudtrail:{region}:{account}:trail/{id}")
          .column(TEXT, "Name")
          .column(TEXT, "HomeRegion")
          .column(BOOLEAN, "IsMultiRegionTrail")
          .column(BOOLEAN, "IsOrganizationTrail")
          .column(BOOLEAN, "LogFileValidationEnabled")
          .reference("S3BucketName", "s3-bucket")
          .reference("KmsKeyId", "kms-key")
          .reference("CloudWatchLogsLogGroupArn", "logs-log-group")
          .link("CloudWatchLogsRoleArn", "iam-role")
          .link("SnsTopicARN", "sns-topic")
          .signal(
              WARNING,
              "The trail records one region only.",
              "Security Hub CloudTrail.1",
              isFalse("IsMultiRegionTrail"))
          .signal(
              WARNING,
              "Nothing would show that the trail's log files were changed.",
              "Security Hub CloudTrail.4",
              isFalse("LogFileValidationEnabled"))
          .signal(
              INFO,
              "The trail's log files are not encrypted with a KMS key.",
              "Security Hub CloudTrail.2",
              absent("KmsKeyId"))
          .slow()
          .console("cloudtrailv2/home?region={region}#/trails/{arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  // Shadows of trails stand in other regions, and those of the organization's trails are hidden
  // unless asked for:
  // https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DescribeTrails.html
  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(CloudTrailClient.class)
        .describeTrails(all -> all.includeShadowTrails(true))
        .trailList()
        .stream()
        .filter(trail -> isToBeShown(trail, clients));
  }

  // Where the home region is not asked at all, the first that is asked shows it.
  private static boolean isToBeShown(Trail trail, Clients clients) {
    var home = trail.homeRegion();
    var here = clients.region();
    var asked = clients.account().regions();
    return home == null
        || home.equals(here.value())
        || (!asked.isEmpty()
            && here.equals(asked.getFirst())
            && asked.stream().noneMatch(region -> region.value().equals(home)));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Status",
            Operation.of("cloudtrail", "GetTrailStatus"),
            (clients, item) ->
                clients
                    .of(CloudTrailClient.class)
                    .getTrailStatus(one -> one.name(Members.text(item, "TrailARN")))));
  }
}
