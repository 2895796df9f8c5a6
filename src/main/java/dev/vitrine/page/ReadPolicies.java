package dev.vitrine.page;

import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.OneResource.DetailAnswer;
import java.util.List;

/**
 * The policies of a resource.
 *
 * @param answer what was asked about the resource
 * @param policies those that are its own, and those that are attached to it
 * @param unread what would have said which are attached, where it could not be read
 * @param hidden whether there are attached ones that the viewer may not look at
 */
record ReadPolicies(
    OneResource answer, List<FoundPolicy> policies, List<DetailAnswer> unread, boolean hidden) {

  ReadPolicies {
    policies = List.copyOf(policies);
    unread = List.copyOf(unread);
  }

  /** Whether these are all that there are. */
  boolean complete() {
    return answer.resource().isPresent() && unread.isEmpty() && !hidden;
  }
}
