package dev.vitrine.setup;

import dev.vitrine.permission.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Exactly the actions of the declared operations, in as many customer managed policies as IAM's
 * limit demands. All of them are attached to one role, so it does not matter which holds what.
 */
final class LeastPrivilege {

  private static final List<String> EVERYTHING = List.of("*");

  private final SortedMap<String, List<String>> open = new TreeMap<>();
  private final List<ManagedPolicy> full = new ArrayList<>();

  private LeastPrivilege() {}

  static List<ManagedPolicy> of(Collection<Operation> operations) {
    var packing = new LeastPrivilege();
    resourcesByAction(operations).forEach(packing::add);
    return packing.all();
  }

  private static SortedMap<String, List<String>> resourcesByAction(
      Collection<Operation> operations) {
    var gathered = new TreeMap<String, SortedSet<String>>();
    for (Operation operation : operations) {
      gathered
          .computeIfAbsent(operation.action(), _ -> new TreeSet<>())
          .addAll(operation.resources());
      operation
          .alsoNeeds()
          .forEach(
              action -> gathered.computeIfAbsent(action, _ -> new TreeSet<>()).addAll(EVERYTHING));
    }
    var resources = new TreeMap<String, List<String>>();
    gathered.forEach((action, on) ->
        resources.put(action, on.containsAll(EVERYTHING) ? EVERYTHING : List.copyOf(on)));
    return resources;
  }

  private void add(String action, List<String> resources) {
    open.put(action, resources);
    if (open.size() > 1 && ManagedPolicy.of(open).length() > ManagedPolicy.LIMIT) {
      open.remove(action);
      full.add(ManagedPolicy.of(open));
      open.clear();
      open.put(action, resources);
    }
  }

  private List<ManagedPolicy> all() {
    if (!open.isEmpty()) {
      full.add(ManagedPolicy.of(open));
      open.clear();
    }
    return List.copyOf(full);
  }
}
