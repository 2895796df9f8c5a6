package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What somebody wants to paste: everything that an address of {@code /setup} says. It has no place
 * for an ExternalId.
 *
 * @param account an account that Vitrine knows
 * @param newAccount an account that it does not know yet
 * @param hub account B
 * @param hubRole the role of Vitrine's instance there
 * @param permissions what the role in A may do
 * @param organization the organization of which B must be a member
 * @param sourceIdentity whether Vitrine may pass the viewer's name on as source identity
 * @param reach which roles B may assume
 */
record SetupQuestion(
    Optional<AccountId> account,
    Optional<AccountId> newAccount,
    Optional<AccountId> hub,
    RoleName hubRole,
    Permissions permissions,
    Optional<OrganizationId> organization,
    boolean sourceIdentity,
    Reach reach) {

  /** Refuses to be about two accounts. */
  SetupQuestion {
    if (account.isPresent() && newAccount.isPresent()) {
      throw new BadValueException("new", "nothing where 'account' is given");
    }
  }

  /**
   * Reads the parameters of an address.
   *
   * @param own who Vitrine is itself; asked where the address does not say what B is
   * @throws BadValueException naming the first that is wrong
   */
  static SetupQuestion of(Map<String, List<String>> parameters, Supplier<Optional<HubRole>> own) {
    var given = new Parameters(parameters);
    var hub = given.read("hub", AccountId::new);
    var role = given.read("role", RoleName::new);
    var question =
        new SetupQuestion(
            given.read("account", AccountId::new),
            given.read("new", AccountId::new),
            hub,
            role.orElse(HubRole.USUAL),
            given.read("permissions", Permissions::named).orElse(Permissions.LEAST),
            given.read("org", OrganizationId::new),
            given.isTrue("source-identity"),
            given.read("reach", Reach::named).orElse(Reach.ANY));
    return hub.isPresent()
        ? question
        : own.get()
            .map(found -> question.with(new HubRole(found.account(), role.orElse(found.role()))))
            .orElse(question);
  }

  private SetupQuestion with(HubRole found) {
    return new SetupQuestion(
        account,
        newAccount,
        Optional.of(found.account()),
        found.role(),
        permissions,
        organization,
        sourceIdentity,
        reach);
  }
}
