package dev.vitrine.permission;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides whether a declared operation may stand on the allow-list. */
@Component
final class Admission {

  private final ServiceReference reference;
  private final NeverCall neverCall;

  Admission(ServiceReference reference, NeverCall neverCall) {
    this.reference = reference;
    this.neverCall = neverCall;
  }

  /**
   * Admits an operation.
   *
   * @throws IllegalStateException with one line that names the operation and what is wrong with it
   */
  void demand(Operation operation) {
    objection(operation)
        .ifPresent(reason -> {
          throw new IllegalStateException(
              "Vitrine does not start: it may not call "
                  + operation.title()
                  + ", because "
                  + reason);
        });
  }

  private Optional<String> objection(Operation operation) {
    var actions = Stream.concat(Stream.of(operation.action()), operation.alsoNeeds().stream());
    return actions
        .flatMap(action -> objectionToAction(action).stream())
        .findFirst()
        .or(() -> objectionByList(operation.service() + ":" + operation.name()))
        .or(() -> objectionByList(operation.prefix() + ":" + operation.name()));
  }

  private Optional<String> objectionToAction(String action) {
    var level = reference.level(action);
    if (level.isEmpty()) {
      return Optional.of("AWS's service reference knows no action " + action);
    }
    if (!level.get().reads()) {
      return Optional.of(
          action
              + " has access level "
              + level.get().word()
              + " in AWS's service reference; only List and Read are accepted");
    }
    var spelling = reference.spelling(action).orElseThrow();
    if (!spelling.equals(action)) {
      return Optional.of("AWS spells " + action + " as " + spelling);
    }
    return objectionByList(action);
  }

  private Optional<String> objectionByList(String action) {
    return neverCall
        .entryAgainst(action)
        .map(entry -> action + " is on the never-call list (" + entry + ")");
  }
}
