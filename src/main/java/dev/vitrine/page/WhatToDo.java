package dev.vitrine.page;

import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import org.jspecify.annotations.Nullable;

/** What a person can do about a place that did not answer. */
public final class WhatToDo {

  private WhatToDo() {}

  /** One sentence about it; empty where nothing is to do. */
  public static String about(Outcome outcome) {
    var operation = outcome.operation();
    var action = operation == null ? "the operation" : operation.action();
    return switch (outcome.status()) {
      case FOUND -> "";
      case INCOMPLETE -> "Ask again: what is shown is not all.";
      case DENIED -> denied(outcome.by(), action);
      case UNREACHABLE -> "Check the role in that account and its trust policy.";
      case REGION_DISABLED ->
          "Somebody who administers the account can enable the region; until then it holds nothing.";
      case NOT_AVAILABLE -> "Nothing: the service is not there.";
      case THROTTLED -> "Wait a minute and ask again.";
      case TIMED_OUT -> "Ask again; where it happens often, see whether the region has trouble.";
      case FAILED -> "Ask again; AWS's support can tell more by the request id.";
      case PENDING -> "Ask again in a moment.";
      case NOT_ASKED -> "Ask.";
    };
  }

  private static String denied(@Nullable DeniedBy by, String action) {
    return switch (by) {
      case IDENTITY_POLICY -> "Allow " + action + " in a policy of the role that Vitrine assumes.";
      case SESSION_POLICY -> "Report it: Vitrine's own session policy should hold " + action + ".";
      case RESOURCE_POLICY ->
          "Ask whoever owns the resource: its own policy refuses " + action + ".";
      case PERMISSIONS_BOUNDARY -> "Add " + action + " to the role's permissions boundary.";
      case ORGANIZATION ->
          "Ask whoever keeps the organization's policies: one of them denies " + action + ".";
      case UNKNOWN ->
          "Look for " + action + " in the policies of the role and of the organization.";
      case null -> "";
    };
  }
}
