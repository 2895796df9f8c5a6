package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBus;
import software.amazon.awssdk.services.eventbridge.model.ListEventBusesResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event bus; every place has the one named default. */
@Component
final class EventsEventBus implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::Events::EventBus", "EventBridge bus", Scope.REGIONAL)
          .in("EventBridge")
          .calls(Operation.of("events", "ListEventBuses"))
          .id("Name")
          .name("Name")
          .arnIn("Arn", "arn:{partition}:events:{region}:{account}:event-bus/{id}")
          .createdAt("CreationTime")
          .column(TEXT, "Name")
          .column(TEXT, "Description")
          .column(TEXT, "Policy")
          .column(INSTANT, "CreationTime")
          .column(INSTANT, "LastModifiedTime")
          .signal(
              CRITICAL,
              "The policy of the bus lets everyone in, without a condition.",
              "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus-perms.html",
              any("Policy", policy -> letsEveryoneIn(String.valueOf(policy))))
          .slow()
          .console("events/home?region={region}#/eventbus/{id}")
          .build();

  private static boolean letsEveryoneIn(String policy) {
    try {
      var statements = JsonMapper.shared().readTree(policy).path("Statement");
      return (statements.isArray() ? statements.valueStream() : Stream.of(statements))
          .anyMatch(EventsEventBus::opens);
    } catch (JacksonException _) {
      return false;
    }
  }

  private static boolean opens(JsonNode statement) {
    var principal = statement.path("Principal");
    var named = principal.isObject() ? principal.path("AWS") : principal;
    var everyone =
        (named.isArray() ? named.valueStream() : Stream.of(named))
            .anyMatch(one -> one.asString("").equals("*"));
    return everyone
        && statement.path("Effect").asString("").equals("Allow")
        && statement.path("Condition").isEmpty();
  }

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListEventBuses")
        .giving("NamePrefix", "{id}")
        .showing("EventBuses[?Name=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return buses(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return buses(clients, id).filter(bus -> bus.name().equals(id)).findFirst();
  }

  private static Stream<EventBus> buses(Clients clients, @Nullable String prefix) {
    var client = clients.of(EventBridgeClient.class);
    return Pages.of(
            token ->
                client.listEventBuses(page -> page.namePrefix(prefix).nextToken(token).limit(PAGE)),
            ListEventBusesResponse::nextToken)
        .flatMap(page -> page.eventBuses().stream());
  }
}
