package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

/** A stack; values of parameters and outputs are withheld, because people hand secrets through. */
@Component
final class CloudformationStack implements ResourceType {

  private static final String CODES =
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html";

  private static final Definition DEFINITION =
      Definition.of("AWS::CloudFormation::Stack", "CloudFormation stack", Scope.REGIONAL)
          .in("CloudFormation")
          .calls(
              Operation.of("cloudformation", "DescribeStacks")
                  .alsoNeeding("cloudformation:ListStacks"))
          .id("StackName")
          .name("StackName")
          .arnIn("StackId", "arn:{partition}:cloudformation:{region}:{account}:stack/{id}/{}")
          .createdAt("CreationTime")
          .tags("Tags")
          .column(TEXT, "StackName")
          .column(STATE, "StackStatus")
          .column(TEXT, "Description")
          .column(STATE, "DriftInformation.StackDriftStatus")
          .column(BOOLEAN, "EnableTerminationProtection")
          .reference("RoleARN", "iam-role")
          .reference("ParentId", "cloudformation-stack")
          .column(INSTANT, "CreationTime")
          .column(INSTANT, "LastUpdatedTime")
          .link("RootId", "cloudformation-stack")
          .link("NotificationARNs", "sns-topic")
          .link("RollbackConfiguration.RollbackTriggers.Arn", "")
          .signal(
              WARNING,
              "The last operation on the stack failed.",
              CODES,
              value("StackStatus", status -> status.toString().endsWith("_FAILED")))
          .signal(
              WARNING,
              "The stack was never made to the end: it can only be deleted.",
              CODES,
              is("StackStatus", "ROLLBACK_COMPLETE"))
          .signal(
              INFO,
              "The last update was taken back.",
              CODES,
              is("StackStatus", "UPDATE_ROLLBACK_COMPLETE"))
          .signal(
              WARNING,
              "Resources of the stack differ from its template.",
              "AWS Config: cloudformation-stack-drift-detection-check",
              is("DriftInformation.StackDriftStatus", "DRIFTED"))
          .signal(
              INFO,
              "The stack can be deleted by mistake: termination protection is off.",
              "Security Hub CloudFormation.3",
              isFalse("EnableTerminationProtection"))
          .withholds("Parameters.ParameterValue", "Parameters.ResolvedValue", "Outputs.OutputValue")
          .console("cloudformation/home?region={region}#/stacks/stackinfo?stackId={arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeStacks").giving("StackName", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients.of(CloudFormationClient.class).describeStacksPaginator().stacks().stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    try {
      return clients
          .of(CloudFormationClient.class)
          .describeStacks(one -> one.stackName(id))
          .stacks()
          .stream()
          .findFirst();
    } catch (CloudFormationException refusal) {
      // The code is ValidationError, as for any other mistake.
      if (refusal.awsErrorDetails().errorMessage().endsWith("does not exist")) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Resources",
            Operation.of("cloudformation", "ListStackResources"),
            (clients, item) ->
                clients
                    .of(CloudFormationClient.class)
                    .listStackResources(page -> page.stackName(Members.text(item, "StackName")))));
  }
}
