package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.Partition;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Decides what an account's documents are filled with, and who may see that. */
@Component
class Invitations {

  private final Accounts accounts;

  Invitations(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * The invitation that the question asks for.
   *
   * @return none as long as nobody says which account B is, and for whoever operates nothing here
   * @throws UnknownException where the account does not exist or this viewer may not let it in
   */
  Optional<Invitation> of(Viewer viewer, SetupQuestion question) {
    if (!accounts.administrator(viewer)) {
      if (question.account().isPresent()) {
        throw unknown();
      }
      return Optional.empty();
    }
    var known = question.account().map(id -> own(accounts.get(viewer, id)));
    return question
        .hub()
        .map(hub -> new HubRole(hub, question.hubRole()))
        .map(
            hub -> known.map(it -> again(it, hub, question)).orElseGet(() -> first(hub, question)));
  }

  // The account as it is configured: a rule may give this viewer another role there.
  private Account own(Account seen) {
    return accounts.all().stream()
        .filter(account -> account.id().equals(seen.id()))
        .findFirst()
        .orElseThrow(Invitations::unknown);
  }

  private static UnknownException unknown() {
    return new UnknownException("There is no such account, or you may not see it.");
  }

  private static Invitation again(Account account, HubRole hub, SetupQuestion question) {
    return new Invitation(
        hub,
        Optional.of(account.id()),
        account.partition(),
        roleOf(account),
        account.externalId().orElseGet(Invitations::fresh),
        account.externalId().isEmpty(),
        question.permissions(),
        question.organization(),
        question.sourceIdentity() || account.sourceIdentity());
  }

  private static Invitation first(HubRole hub, SetupQuestion question) {
    return new Invitation(
        hub,
        question.newAccount(),
        Partition.AWS,
        RoleName.FOR_B,
        fresh(),
        true,
        question.permissions(),
        question.organization(),
        question.sourceIdentity());
  }

  private static RoleName roleOf(Account account) {
    try {
      return new RoleName(account.role().role());
    } catch (IllegalArgumentException odd) {
      throw new BadValueException("account", "an account with " + odd.getMessage());
    }
  }

  // Random, so that nobody guesses it, and different with every look, so that no two share it.
  private static ExternalId fresh() {
    return new ExternalId(UUID.randomUUID().toString());
  }
}
