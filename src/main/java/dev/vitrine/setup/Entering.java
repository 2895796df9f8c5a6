package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.session.NoSession;
import dev.vitrine.session.OwnIdentity;
import dev.vitrine.session.RefusedBy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what Vitrine's own identity and the question for a role came to. */
@Component
class Entering {

  private final FixDocuments documents;

  Entering(FixDocuments documents) {
    this.documents = documents;
  }

  Step identity(OwnIdentity.Known own) {
    var who =
        own.role()
            .map(arn -> "Vitrine is " + arn)
            .or(() -> own.account().map(id -> "Vitrine belongs to account " + id))
            .orElse("Vitrine has credentials");
    return StepName.OWN_IDENTITY.ok(who + ", by " + own.source() + ".");
  }

  Step identity(OwnIdentity.Unavailable none) {
    return StepName.OWN_IDENTITY.failed(
        "Vitrine has no credentials of its own: " + none.reason() + ".",
        Fix.at(
            "/setup",
            "Give the instance the role AssumeRoleInA, as this page shows it, by an instance"
                + " profile."));
  }

  List<Step> let(Account account) {
    return List.of(
        StepName.PERMISSION.ok("Vitrine's role may assume " + account.role() + "."),
        StepName.ASSUME_ROLE.ok("STS gave a session of " + account.role() + "."));
  }

  List<Step> refused(Account account, NoSession refusal) {
    if (refusal.by().own()) {
      return List.of(
          StepName.PERMISSION.failed(
              refusal.message(),
              Fix.pasting(
                  "In account B, attach this policy to Vitrine's role, and let no boundary and no"
                      + " organization deny it.",
                  documents.assumesRole(account))));
    }
    return List.of(
        permission(account, refusal),
        StepName.ASSUME_ROLE.failed(refusal.message(), fix(account, refusal)));
  }

  // Between accounts AWS words both refusals alike, so that nobody can search for roles.
  private Step permission(Account account, NoSession refusal) {
    if (refusal.by() == RefusedBy.UNKNOWN && refusal.cause() == NoSession.Cause.UNREACHABLE) {
      return StepName.PERMISSION.warning(
          "AWS does not say whether the policy of Vitrine's own role or the trust policy of "
              + account.role()
              + " refuses.",
          Fix.pasting(
              "In account B, make sure that Vitrine's role has this policy.",
              documents.assumesRole(account)));
    }
    return refusal.by() == RefusedBy.UNKNOWN
        ? StepName.PERMISSION.skipped("STS decided nothing.")
        : StepName.PERMISSION.ok("It is not Vitrine's own role that is refused this.");
  }

  private static Fix fix(Account account, NoSession refusal) {
    return switch (refusal.cause()) {
      case UNREACHABLE ->
          refusal.by() == RefusedBy.THEIR_ORGANIZATION
              ? Fix.saying("Ask who governs the account's organization to let Vitrine's role in.")
              : Remedies.role(account);
      case THROTTLED, TIMED_OUT -> Fix.saying("Check again when STS has less to do.");
      case FAILED -> Fix.saying("Check again; Vitrine's log says what STS answered.");
    };
  }
}
