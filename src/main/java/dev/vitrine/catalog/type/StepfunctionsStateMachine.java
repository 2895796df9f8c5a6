package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sfn.SfnClient;

/** A state machine; its definition may hold secrets and is not read. */
@Component
final class StepfunctionsStateMachine implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of(
              "AWS::StepFunctions::StateMachine", "Step Functions state machine", Scope.REGIONAL)
          .in("Step Functions")
          .calls(Operation.of("stepfunctions", "ListStateMachines", "states:ListStateMachines"))
          .id("name")
          .name("name")
          .arnIn(
              "stateMachineArn", "arn:{partition}:states:{region}:{account}:stateMachine:{id}{:*}")
          .createdAt("creationDate")
          .column(TEXT, "name")
          .column(TEXT, "type")
          .column(INSTANT, "creationDate")
          .console("states/home?region={region}#/statemachines/view/{arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(SfnClient.class)
        .listStateMachinesPaginator(page -> page.maxResults(PAGE))
        .stateMachines()
        .stream();
  }
}
