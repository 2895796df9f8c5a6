package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import java.util.function.Supplier;

/** What to do about a call in account A that did not come to what it should. */
final class Remedies {

  private Remedies() {}

  /** The page that shows the account's role with its trust policy, ExternalId included. */
  static Fix role(Account account) {
    return Fix.at(
        "/setup?account=" + account.id(),
        "In account " + account.id() + ", make the role as this page shows it.");
  }

  /**
   * What to do.
   *
   * @param document what the role would need
   */
  static Fix of(Account account, Outcome outcome, Supplier<String> document) {
    return switch (outcome.status()) {
      case DENIED -> denied(account, outcome, document);
      case UNREACHABLE -> role(account);
      case THROTTLED, TIMED_OUT -> Fix.saying("Check again when AWS has less to do.");
      case REGION_DISABLED ->
          Fix.saying("Enable the region in the account, or leave it out of vitrine.accounts.");
      case FOUND, INCOMPLETE, NOT_AVAILABLE, FAILED, PENDING, NOT_ASKED ->
          Fix.saying(
              "Check again; if it stays, ask AWS's support with the request id "
                  + (outcome.requestId() == null
                      ? "in Vitrine's log."
                      : outcome.requestId() + "."));
    };
  }

  /** What was said, in a sentence. */
  static String sentence(Outcome outcome) {
    var message = outcome.message();
    return message == null ? "AWS answered." : message;
  }

  /** Whether asking again a little later may be all that is needed. */
  static boolean passing(Outcome outcome) {
    return outcome.status() == Status.THROTTLED;
  }

  private static Fix denied(Account account, Outcome outcome, Supplier<String> document) {
    return switch (outcome.by() == null ? DeniedBy.UNKNOWN : outcome.by()) {
      case ORGANIZATION ->
          Fix.saying(
              "Nothing in the account helps: ask who governs the organization to let its policy"
                  + " allow this.");
      case RESOURCE_POLICY -> Fix.saying("Mend the resource's own policy.");
      case SESSION_POLICY ->
          Fix.saying("Vitrine's own session policy lacks what it declares: report this as a bug.");
      case PERMISSIONS_BOUNDARY ->
          Fix.pasting("Let the role's permissions boundary hold this, too.", document.get());
      case IDENTITY_POLICY, UNKNOWN ->
          // Where many services are refused, a policy for each is more than a role may have.
          new Fix(
              "Attach this policy to the role in the account, or make the role as the page Set up"
                  + " shows it, with everything that Vitrine asks.",
              document.get(),
              role(account).address());
    };
  }
}
