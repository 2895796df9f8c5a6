package dev.vitrine.permission;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that Vitrine may ask AWS in account A: the union of what its parts declare.
 *
 * <p>The interceptor's rule, the wire guard's rule, the session policies, the templates and the
 * page {@code /read-only} are all made from this one list.
 */
public final class AllowList {

  private final Map<Key, Operation> byName;
  private final List<Operation> operations;

  private AllowList(Map<Key, Operation> byName) {
    this.byName = Map.copyOf(byName);
    operations =
        byName.values().stream()
            .sorted(Comparator.comparing(Operation::service).thenComparing(Operation::name))
            .toList();
  }

  /**
   * The list of these operations, each checked against AWS's reference and the never-call list.
   *
   * @throws IllegalStateException with one line that names the operation that may not stand here
   */
  public static AllowList of(Collection<Operation> declared) {
    return of(declared, new Admission(new ServiceReference(), new NeverCall()));
  }

  static AllowList of(Collection<Operation> declared, Admission admission) {
    var byName = new HashMap<Key, Operation>();
    for (var operation : declared) {
      admission.demand(operation);
      var other = byName.putIfAbsent(Key.of(operation), operation);
      if (other != null && !other.equals(operation)) {
        throw new IllegalStateException(
            "Vitrine does not start: %s is declared twice and differently, as %s and as %s"
                .formatted(operation.title(), terms(other), terms(operation)));
      }
    }
    return new AllowList(byName);
  }

  /**
   * Whether an operation may be called: an exact comparison, nothing else.
   *
   * @param service the service as botocore names it
   * @param operation the operation in AWS's spelling
   */
  public boolean allows(String service, String operation) {
    return byName.containsKey(new Key(service, operation));
  }

  /** All operations, sorted by service and name. */
  public List<Operation> operations() {
    return operations;
  }

  private static String terms(Operation operation) {
    return operation.action()
        + (operation.alsoNeeds().isEmpty() ? "" : " with " + operation.alsoNeeds())
        + " on "
        + operation.resources();
  }

  private record Key(String service, String name) {

    static Key of(Operation operation) {
      return new Key(operation.service(), operation.name());
    }
  }
}
