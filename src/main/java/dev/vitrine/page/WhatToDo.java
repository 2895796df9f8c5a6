package dev.vitrine.page;

import dev.vitrine.account.Partition;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.permission.Operation;
import dev.vitrine.session.NoSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person can do about a place that did not answer.
 *
 * @param sentence what to do, empty where there is nothing
 * @param culprit which policy refused it, in words; empty where none did
 * @param statement the policy statement that would help, as JSON; empty where none does
 * @param recipient to whom that is to be given
 * @param doctor the account whose way in is worth checking, empty where it is not
 */
public record WhatToDo(
    String sentence, String culprit, String statement, String recipient, String doctor) {

  private static final AccountMark UNKNOWN = new AccountMark("", "", "", Partition.AWS.id(), "");

  /** What to do about what became of asking in that account. */
  public static WhatToDo about(Outcome outcome, AccountMark account) {
    return switch (outcome.status()) {
      case FOUND -> nothing();
      case INCOMPLETE -> saying("Ask again: what is shown is not all.");
      case DENIED -> denied(outcome.by(), outcome.operation(), account);
      case UNREACHABLE ->
          checking("Check the role in that account and its trust policy.", account.id());
      case REGION_DISABLED ->
          saying(
              "Somebody who administers the account can enable the region; until then it holds"
                  + " nothing.");
      case NOT_AVAILABLE -> saying("Nothing: the service is not there.");
      case THROTTLED -> saying("Wait a minute and ask again.");
      case TIMED_OUT ->
          saying("Ask again; where it happens often, see whether the region has trouble.");
      case FAILED -> saying("Ask again; AWS's support can tell more by the request id.");
      case PENDING -> saying("Ask again in a moment.");
      case NOT_ASKED -> saying("Ask.");
    };
  }

  /** The sentence alone, where there is no room for more. */
  public static String about(Outcome outcome) {
    return about(outcome, UNKNOWN).sentence();
  }

  /** What to do where an account could not be entered. */
  static WhatToDo about(NoSession refusal, AccountMark account) {
    return switch (refusal.cause()) {
      case UNREACHABLE ->
          checking("Look which step of the way in fails, and mend that one.", account.id());
      case THROTTLED -> saying("Wait a minute and ask again.");
      case TIMED_OUT -> checking("Ask again; STS did not answer in time.", account.id());
      case FAILED -> checking("Ask again; the check says more.", account.id());
    };
  }

  /** Nothing, because all is well. */
  static WhatToDo nothing() {
    return saying("");
  }

  /** Whether there is anything to say. */
  public boolean given() {
    return !sentence.isEmpty();
  }

  private static WhatToDo saying(String sentence) {
    return new WhatToDo(sentence, "", "", "", "");
  }

  private static WhatToDo checking(String sentence, String account) {
    return new WhatToDo(sentence, "", "", "", account);
  }

  private static WhatToDo denied(
      @Nullable DeniedBy by, @Nullable Operation operation, AccountMark account) {
    var culprit = Objects.requireNonNullElse(by, DeniedBy.UNKNOWN);
    var action = operation == null ? "the operation" : operation.action();
    return new WhatToDo(
        sentence(culprit, action),
        culprit.word() + ": " + culprit.sentence(),
        operation == null || !helps(culprit)
            ? ""
            : PolicyStatement.allowing(operation, account.partition()),
        recipient(culprit, account),
        account.id());
  }

  private static String sentence(DeniedBy by, String action) {
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
    };
  }

  // A denial outweighs every permission: where one of another's policies denies, or should allow,
  // a statement of the role changes nothing.
  private static boolean helps(DeniedBy by) {
    return switch (by) {
      case IDENTITY_POLICY, PERMISSIONS_BOUNDARY, UNKNOWN -> true;
      case SESSION_POLICY, RESOURCE_POLICY, ORGANIZATION -> false;
    };
  }

  private static String recipient(DeniedBy by, AccountMark account) {
    return switch (by) {
      case IDENTITY_POLICY ->
          "For a policy of "
              + account.entered()
              + ". Where one of its policies denies it, that"
              + " statement has to go first.";
      case PERMISSIONS_BOUNDARY -> "For the permissions boundary of " + account.entered() + ".";
      case UNKNOWN ->
          "For a policy of "
              + account.entered()
              + ", unless a policy of the organization or of"
              + " the resource denies it.";
      case ORGANIZATION ->
          "For the organization's administrators: a denial there outweighs everything, so no"
              + " statement in a policy of "
              + account.entered()
              + " helps.";
      case RESOURCE_POLICY ->
          "For the resource's owner: no statement in a policy of "
              + account.entered()
              + " outweighs what the resource's own policy denies.";
      case SESSION_POLICY -> "For whoever runs Vitrine: nothing in the account has to change.";
    };
  }
}
