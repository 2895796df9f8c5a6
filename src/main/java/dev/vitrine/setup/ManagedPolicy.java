package dev.vitrine.setup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A customer managed policy that fits into IAM.
 *
 * @param statements what it allows
 */
record ManagedPolicy(List<Statement> statements) {

  /**
   * What IAM accepts, white space not counted: <a
   * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html">IAM
   * quotas</a>.
   */
  static final int LIMIT = 6_144;

  // The longest name of a partition: what fits there fits everywhere.
  private static final String LONGEST = "aws-us-gov";

  /** Copies the statements. */
  ManagedPolicy {
    statements = List.copyOf(statements);
  }

  /** The policy that allows each action on its resources. */
  static ManagedPolicy of(SortedMap<String, List<String>> resourcesByAction) {
    var byResources =
        resourcesByAction.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> String.join(" ", entry.getValue()), TreeMap::new, Collectors.toList()))
            .values();
    return new ManagedPolicy(byResources.stream().map(ManagedPolicy::statement).toList());
  }

  /** The characters that IAM counts. */
  int length() {
    return json(LONGEST).length();
  }

  /** The policy as JSON without white space. */
  String json(String partition) {
    return statements.stream()
        .map(statement -> statement.json(partition))
        .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
  }

  private static Statement statement(Collection<Map.Entry<String, List<String>>> entries) {
    return new Statement(
        entries.stream().map(Map.Entry::getKey).toList(), entries.iterator().next().getValue());
  }
}
