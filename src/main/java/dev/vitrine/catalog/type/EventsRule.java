package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBus;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import software.amazon.awssdk.services.eventbridge.model.ListRulesResponse;
import software.amazon.awssdk.services.eventbridge.model.Rule;

/** A rule of an event bus; AWS lists those of one bus at a time, so the buses are walked first. */
@Component
final class EventsRule implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::Events::Rule", "EventBridge rule", Scope.REGIONAL)
          .in("EventBridge")
          .calls(Operation.of("events", "ListEventBuses"), Operation.of("events", "ListRules"))
          .id("EventBusName", "Name")
          .name("Name")
          .arnIn("Arn", "arn:{partition}:events:{region}:{account}:rule/{default/}{id}")
          .column(TEXT, "Name")
          .reference("EventBusName", "events-event-bus")
          .column(STATE, "State")
          .column(TEXT, "ScheduleExpression")
          .column(TEXT, "EventPattern")
          .column(TEXT, "Description")
          .reference("RoleArn", "iam-role")
          .managedBy("ManagedBy")
          .signal(
              INFO,
              "The rule is switched off.",
              "https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Rule.html",
              is("State", "DISABLED"))
          .console("events/home?region={region}#/eventbus/{1}/rules/{2}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListRules")
        .giving("EventBusName", "{EventBusName}")
        .giving("NamePrefix", "{Name}")
        .showing("Rules[?Name=={Name}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return Nested.in(buses(clients), bus -> rules(clients, bus.name(), null));
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var parts = id.split("\\|", 2);
    return parts.length < 2
        ? Optional.empty()
        : rules(clients, parts[0], parts[1])
            .filter(rule -> rule.name().equals(parts[1]))
            .findFirst();
  }

  private static Stream<EventBus> buses(Clients clients) {
    var client = clients.of(EventBridgeClient.class);
    return Pages.of(
            token -> client.listEventBuses(page -> page.nextToken(token).limit(PAGE)),
            ListEventBusesResponse::nextToken)
        .flatMap(page -> page.eventBuses().stream());
  }

  private static Stream<Rule> rules(Clients clients, String bus, @Nullable String prefix) {
    var client = clients.of(EventBridgeClient.class);
    return Pages.of(
            token ->
                client.listRules(
                    page -> page.eventBusName(bus).namePrefix(prefix).nextToken(token).limit(PAGE)),
            ListRulesResponse::nextToken)
        .flatMap(page -> page.rules().stream());
  }

  // What a target is sent is what people put secrets into.
  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of("Targets", Operation.of("events", "ListTargetsByRule"), EventsRule::targets)
            .withholding(
                "Targets.Input",
                "Targets.InputTransformer.InputTemplate",
                "Targets.HttpParameters.PathParameterValues",
                "Targets.HttpParameters.HeaderParameters",
                "Targets.HttpParameters.QueryStringParameters",
                "Targets.RedshiftDataParameters.Sql",
                "Targets.RedshiftDataParameters.Sqls",
                "Targets.SageMakerPipelineParameters.PipelineParameterList.Value",
                "Targets.AppSyncParameters.GraphQLOperation"));
  }

  private static SdkPojo targets(Clients clients, SdkPojo item) {
    var rule = (Rule) item;
    return clients
        .of(EventBridgeClient.class)
        .listTargetsByRule(
            one -> one.rule(rule.name()).eventBusName(rule.eventBusName()).limit(PAGE));
  }
}
