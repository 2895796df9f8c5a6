package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.absent;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;
import software.amazon.awssdk.services.cloudwatch.model.CompositeAlarm;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsResponse;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;

/** An alarm on a metric or, where it has a rule, on other alarms; AWS answers them apart. */
@Component
final class CloudwatchAlarm implements ResourceType {

  private static final int PAGE = 100;

  // Without them the ones on other alarms are left out.
  private static final AlarmType[] ALL = {AlarmType.METRIC_ALARM, AlarmType.COMPOSITE_ALARM};

  // What an alarm watches, by the namespace of its metric and the name of the dimension.
  private static final Map<String, String> WATCHED =
      Map.of(
          "AutoScalingGroupName", "AWS/EC2",
          "DBInstanceIdentifier", "AWS/RDS",
          "FunctionName", "AWS/Lambda",
          "InstanceId", "AWS/EC2",
          "QueueName", "AWS/SQS",
          "StreamName", "AWS/Kinesis",
          "TableName", "AWS/DynamoDB",
          "VolumeId", "AWS/EBS");

  private static final Definition DEFINITION =
      Definition.of("AWS::CloudWatch::Alarm", "CloudWatch alarm", Scope.REGIONAL)
          .in("CloudWatch")
          .calls(Operation.of("cloudwatch", "DescribeAlarms"))
          .id("AlarmName")
          .name("AlarmName")
          .arnIn("AlarmArn", "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id:}")
          .column(TEXT, "AlarmName")
          .column(STATE, "StateValue")
          .column(TEXT, "AlarmDescription")
          .column(TEXT, "Namespace")
          .column(TEXT, "MetricName")
          .column(TEXT, "ComparisonOperator")
          .column(NUMBER, "Threshold")
          .column(TEXT, "AlarmRule")
          .column(BOOLEAN, "ActionsEnabled")
          .column(INSTANT, "StateUpdatedTimestamp")
          .link("AlarmActions", "")
          .link("OKActions", "")
          .link("InsufficientDataActions", "")
          .link("AutoScalingGroupName", "autoscaling-auto-scaling-group")
          .link("DBInstanceIdentifier", "rds-db-instance")
          .link("FunctionName", "lambda-function")
          .link("InstanceId", "ec2-instance")
          .link("QueueName", "sqs-queue")
          .link("StreamName", "kinesis-stream")
          .link("TableName", "dynamodb-table")
          .link("VolumeId", "ec2-volume")
          .signal(
              WARNING,
              "The alarm has gone off.",
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-concepts.html",
              is("StateValue", "ALARM"))
          .signal(
              INFO,
              "The alarm has too little data to tell.",
              "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-concepts.html",
              is("StateValue", "INSUFFICIENT_DATA"))
          .signal(
              WARNING,
              "The alarm does nothing when it goes off: it has no action.",
              "Security Hub CloudWatch.15",
              absent("AlarmActions"))
          .signal(
              WARNING,
              "The actions of the alarm are switched off.",
              "Security Hub CloudWatch.17",
              isFalse("ActionsEnabled"))
          .console("cloudwatch/home?region={region}#alarmsV2:alarm/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeAlarms")
        .giving("AlarmNames", "{id}")
        .giving("AlarmTypes", "CompositeAlarm", "MetricAlarm");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(CloudWatchClient.class)
        .describeAlarmsPaginator(page -> page.alarmTypes(ALL).maxRecords(PAGE))
        .stream()
        .flatMap(CloudwatchAlarm::items);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return items(
            clients
                .of(CloudWatchClient.class)
                .describeAlarms(one -> one.alarmNames(id).alarmTypes(ALL)))
        .findFirst();
  }

  private static Stream<Item> items(DescribeAlarmsResponse page) {
    return Stream.concat(
        page.metricAlarms().stream().map(CloudwatchAlarm::item),
        page.compositeAlarms().stream().map(CloudwatchAlarm::item));
  }

  private static Item item(MetricAlarm alarm) {
    var item = Item.of(alarm).with("AlarmRule", null);
    for (var watched : WATCHED.entrySet()) {
      item =
          item.with(
              watched.getKey(),
              watched.getValue().equals(alarm.namespace()) ? value(alarm, watched.getKey()) : null);
    }
    return item;
  }

  private static @Nullable String value(MetricAlarm alarm, String dimension) {
    return alarm.dimensions().stream()
        .filter(each -> each.name().equals(dimension))
        .findFirst()
        .map(Dimension::value)
        .orElse(null);
  }

  private static Item item(CompositeAlarm alarm) {
    var item =
        Item.of(alarm)
            .with("Namespace", null)
            .with("MetricName", null)
            .with("ComparisonOperator", null)
            .with("Threshold", null);
    for (String dimension : WATCHED.keySet()) {
      item = item.with(dimension, null);
    }
    return item;
  }
}
