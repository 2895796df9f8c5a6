package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.athena.AthenaClient;

/** An Athena work group; the one named primary is in every region that was ever used. */
@Component
final class AthenaWorkGroup implements ResourceType {

  private static final int PAGE = 50;

  private static final Definition DEFINITION =
      Definition.of("AWS::Athena::WorkGroup", "Athena work group", Scope.REGIONAL)
          .in("Athena")
          .calls(Operation.of("athena", "ListWorkGroups"))
          .id("Name")
          .name("Name")
          .arn("arn:{partition}:athena:{region}:{account}:workgroup/{id}")
          .createdAt("CreationTime")
          .column(TEXT, "Name")
          .column(STATE, "State")
          .column(TEXT, "Description")
          .column(TEXT, "EngineVersion.SelectedEngineVersion")
          .column(TEXT, "EngineVersion.EffectiveEngineVersion")
          .column(INSTANT, "CreationTime")
          .signal(
              INFO,
              "The work group is switched off: its queries are refused.",
              "https://docs.aws.amazon.com/athena/latest/ug/workgroups-create-update-delete.html",
              is("State", "DISABLED"))
          .slow()
          .console("athena/home?region={region}#/workgroups/details/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(AthenaClient.class)
        .listWorkGroupsPaginator(page -> page.maxResults(PAGE))
        .stream()
        .flatMap(page -> page.workGroups().stream());
  }
}
