package dev.vitrine.page;

import dev.vitrine.permission.Operation;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The one statement of an IAM policy that allows an operation, and nothing else. */
final class PolicyStatement {

  private PolicyStatement() {}

  /** The statement as JSON; an {@link Operation} holds no character that needs escaping. */
  static String allowing(Operation operation, String partition) {
    var actions = new TreeSet<>(operation.alsoNeeds());
    actions.add(operation.action());
    return """
    {
        "Effect": "Allow",
        "Action": [
    %s
        ],
        "Resource": %s
    }\
    """
        .formatted(
            actions.stream()
                .map(action -> "        \"" + action + "\"")
                .collect(Collectors.joining(",\n")),
            resources(operation, partition));
  }

  // What an action is demanded for besides is granted on everything.
  private static String resources(Operation operation, String partition) {
    return operation.resources().contains("*") || !operation.alsoNeeds().isEmpty()
        ? "\"*\""
        : operation.resources().stream()
            .map(arn -> "\"" + arn.replace("arn:aws:", "arn:" + partition + ":") + "\"")
            .collect(Collectors.joining(", ", "[", "]"));
  }
}
