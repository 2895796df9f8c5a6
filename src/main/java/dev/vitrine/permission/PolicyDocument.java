package dev.vitrine.permission;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An IAM policy that allows exactly the actions of some operations.
 *
 * <p>The same operations give the same characters: what AWS receives can be compared with what a
 * page shows. Nothing needs escaping, because {@link Operation} refuses every character that would.
 */
final class PolicyDocument {

  private static final SortedSet<String> EVERYTHING = new TreeSet<>(Set.of("*"));

  /** Which actions are granted on which resources, both sorted. */
  private final Map<String, SortedSet<String>> resourcesByAction = new TreeMap<>();

  PolicyDocument(Collection<Operation> operations) {
    for (var operation : operations) {
      grant(operation.action(), operation.resources());
      operation.alsoNeeds().forEach(action -> grant(action, EVERYTHING));
    }
  }

  SortedSet<String> actions() {
    return new TreeSet<>(resourcesByAction.keySet());
  }

  String json() {
    var actionsByResources = new TreeMap<String, SortedSet<String>>();
    resourcesByAction.forEach((action, resources) ->
        actionsByResources
            .computeIfAbsent(resourcesJson(resources), _ -> new TreeSet<>())
            .add(action));
    return actionsByResources.entrySet().stream()
        .map(entry -> statement(entry.getValue(), entry.getKey()))
        .collect(Collectors.joining(",", "{\"Version\":\"2012-10-17\",\"Statement\":[", "]}"));
  }

  private void grant(String action, Collection<String> resources) {
    resourcesByAction.computeIfAbsent(action, _ -> new TreeSet<>()).addAll(resources);
  }

  private static String statement(Collection<String> actions, String resources) {
    return "{\"Effect\":\"Allow\",\"Action\":%s,\"Resource\":%s}"
        .formatted(array(actions.stream()), resources);
  }

  private static String resourcesJson(Collection<String> resources) {
    return resources.contains("*") ? "\"*\"" : array(resources.stream());
  }

  private static String array(Stream<String> values) {
    return values.collect(Collectors.joining("\",\"", "[\"", "\"]"));
  }
}
