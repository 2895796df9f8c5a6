package dev.vitrine.client;

import dev.vitrine.permission.AllowList;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What both locks ask: whether an operation may be sent at all. */
final class ReadRule {

  /** The rule before anything was declared: nothing may be sent. */
  static final ReadRule NOTHING = new ReadRule((_, _) -> false, (_, _) -> false, _ -> true);

  private final BiPredicate<String, String> declared;
  private final BiPredicate<String, String> identity;
  private final Predicate<String> guardedRoleArn;

  /**
   * Makes the rule.
   *
   * @param allowList what may be asked in account A
   * @param identity whether (service, operation) is one of those made with B's own identity
   * @param guardedRoleArn whether a role belongs to a configured account, so that no session of it
   *     may be opened without a session policy
   */
  ReadRule(
      AllowList allowList, BiPredicate<String, String> identity, Predicate<String> guardedRoleArn) {
    this(allowList::allows, identity, guardedRoleArn);
  }

  private ReadRule(
      BiPredicate<String, String> declared,
      BiPredicate<String, String> identity,
      Predicate<String> guardedRoleArn) {
    this.declared = declared;
    this.identity = identity;
    this.guardedRoleArn = guardedRoleArn;
  }

  boolean allows(WireOperation operation) {
    return declared.test(operation.service(), operation.name())
        || identity.test(operation.service(), operation.name());
  }

  /**
   * Refuses what may not be sent.
   *
   * @param parameters the value of a parameter of the request, by AWS's name for it
   */
  void demand(WireOperation operation, Parameters parameters) {
    if (!allows(operation)) {
      throw new OperationRefusedException(
          operation.title() + " is not among the operations that /read-only shows");
    }
    if (identity.test(operation.service(), operation.name())) {
      demandSessionPolicy(operation, parameters);
    }
  }

  private void demandSessionPolicy(WireOperation operation, Parameters parameters) {
    var role = parameters.value("RoleArn").filter(guardedRoleArn);
    var policy = parameters.value("Policy").filter(Predicate.not(String::isBlank));
    if (role.isPresent() && policy.isEmpty()) {
      throw new OperationRefusedException(
          operation.title() + " on " + role.get() + " carries no session policy");
    }
  }

  /** Looks a parameter of a request up. */
  interface Parameters {

    /** The parameter's value, empty where the request does not carry it. */
    Optional<String> value(String name);
  }
}
