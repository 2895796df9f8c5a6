package dev.vitrine.setup;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Actions that a policy allows on the same resources.
 *
 * @param actions the IAM actions, sorted
 * @param resources ARNs in partition {@code aws}, or {@code *}, sorted
 */
record Statement(List<String> actions, List<String> resources) {

  private static final String ARN = "arn:aws:";

  /** Copies the lists. */
  Statement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
  }

  /**
   * The resources as another partition names them.
   *
   * @param partition its name, or what a template language puts in its place
   */
  List<String> resourcesIn(String partition) {
    return resources.stream()
        .map(arn ->
            arn.startsWith(ARN) ? "arn:" + partition + ":" + arn.substring(ARN.length()) : arn)
        .toList();
  }

  /** The statement as JSON without white space. */
  String json(String partition) {
    return "{\"Effect\":\"Allow\",\"Action\":[%s],\"Resource\":[%s]}"
        .formatted(quoted(actions.stream()), quoted(resourcesIn(partition).stream()));
  }

  private static String quoted(Stream<String> values) {
    return values.collect(Collectors.joining("\",\"", "\"", "\""));
  }
}
