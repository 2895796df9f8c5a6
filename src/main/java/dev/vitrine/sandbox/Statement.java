package dev.vitrine.sandbox;

import java.util.List;

/**
 * One statement of an IAM policy.
 *
 * @param effect what it does
 * @param principals whom it is about
 * @param actions the actions, from {@code Action} or {@code NotAction}
 * @param resources the resources, from {@code Resource} or {@code NotResource}
 * @param conditions what must hold as well, all of them
 */
record Statement(
    Effect effect,
    Principals principals,
    Patterns actions,
    Patterns resources,
    List<Condition> conditions) {

  Statement {
    conditions = List.copyOf(conditions);
  }

  /** Whether the request is one that this statement speaks of. */
  boolean isAbout(AccessRequest request) {
    return principals.include(request.requester())
        && actions.include(pattern -> pattern.fitsIgnoringCase(request.action()))
        && resources.include(pattern -> pattern.fitsArn(request.resource()))
        && conditions.stream().allMatch(condition -> condition.holds(request.context()));
  }
}
