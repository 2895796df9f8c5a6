package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
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
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.TaskDefinitionField;
import software.amazon.awssdk.services.ecs.model.TaskDefinitionStatus;

/**
 * A revision of a task definition; accounts have thousands, of which AWS lists the ARNs only.
 *
 * <p>The list holds the active ones; services may still run others, so these are found by id.
 */
@Component
final class EcsTaskDefinition implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::ECS::TaskDefinition", "ECS task definition", Scope.REGIONAL)
          .in("Elastic Container Service")
          .calls(Operation.of("ecs", "ListTaskDefinitions"))
          .id("taskDefinition")
          .name("family")
          .arnIn(
              "taskDefinitionArn", "arn:{partition}:ecs:{region}:{account}:task-definition/{id:}")
          .column(TEXT, "family")
          .column(NUMBER, "revision")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("DescribeTaskDefinition").giving("taskDefinition", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(EcsClient.class)
        .listTaskDefinitionsPaginator(page -> page.maxResults(PAGE))
        .taskDefinitionArns()
        .stream()
        .map(EcsTaskDefinition::item);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var family = id.split(":", 2)[0];
    return Stream.of(TaskDefinitionStatus.ACTIVE, TaskDefinitionStatus.INACTIVE)
        .flatMap(status ->
            clients
                .of(EcsClient.class)
                .listTaskDefinitionsPaginator(
                    page -> page.familyPrefix(family).status(status).maxResults(PAGE))
                .taskDefinitionArns()
                .stream())
        .filter(arn -> arn.endsWith("/" + id))
        .findFirst()
        .map(EcsTaskDefinition::item);
  }

  private static Item item(String arn) {
    var id = arn.substring(arn.lastIndexOf('/') + 1);
    var parts = id.split(":", 2);
    return Item.only("taskDefinitionArn", arn)
        .with("taskDefinition", id)
        .with("family", parts[0])
        .with("revision", Long.valueOf(parts[1]));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
                "Task definition",
                Operation.of("ecs", "DescribeTaskDefinition"),
                (clients, item) ->
                    clients
                        .of(EcsClient.class)
                        .describeTaskDefinition(one ->
                            one.taskDefinition(Members.text(item, "taskDefinitionArn"))
                                .include(TaskDefinitionField.TAGS)))
            .withholding(
                "taskDefinition.containerDefinitions.environment.value",
                // Log drivers and routers take tokens as options.
                "taskDefinition.containerDefinitions.logConfiguration.options",
                "taskDefinition.containerDefinitions.firelensConfiguration.options"));
  }
}
