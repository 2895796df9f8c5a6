package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.BYTES;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;

/**
 * A log group; AWS writes its ARN with and without {@code :*} at the end, this is the one without.
 */
@Component
final class LogsLogGroup implements ResourceType {

  private static final int PAGE = 50;

  private static final Definition DEFINITION =
      Definition.of("AWS::Logs::LogGroup", "Log group", Scope.REGIONAL)
          .in("CloudWatch")
          .calls(Operation.of("logs", "DescribeLogGroups"))
          .id("logGroupName")
          .name("logGroupName")
          .arnIn("logGroupArn", "arn:{partition}:logs:{region}:{account}:log-group:{id}{:*}")
          .createdAt("creationTime")
          .column(TEXT, "logGroupName")
          .column(NUMBER, "retentionInDays")
          .column(BYTES, "storedBytes")
          .column(TEXT, "logGroupClass")
          .column(NUMBER, "metricFilterCount")
          .reference("kmsKeyId", "kms-key")
          .column(STATE, "dataProtectionStatus")
          .column(BOOLEAN, "deletionProtectionEnabled")
          .column(INSTANT, "creationTime")
          .signal(
              INFO,
              "Its events are kept forever: it has no retention.",
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html",
              absent("retentionInDays"))
          .signal(
              INFO,
              "It holds no events.",
              "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html",
              is("storedBytes", "0"))
          .console("cloudwatch/home?region={region}#logsV2:log-groups/log-group/{id$}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeLogGroups")
        .giving("logGroupNamePrefix", "{id}")
        .showing("logGroups[?logGroupName=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(CloudWatchLogsClient.class)
        .describeLogGroupsPaginator(page -> page.limit(PAGE))
        .logGroups()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(CloudWatchLogsClient.class)
        .describeLogGroupsPaginator(page -> page.logGroupNamePrefix(id).limit(PAGE))
        .logGroups()
        .stream()
        .filter(group -> group.logGroupName().equals(id))
        .findFirst();
  }
}
