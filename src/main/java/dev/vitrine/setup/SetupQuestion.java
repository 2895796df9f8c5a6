package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
   * @throws BadValueException naming the first that is wrong
   */
  static SetupQuestion of(Map<String, List<String>> parameters) {
    var given = new Parameters(parameters);
    return new SetupQuestion(
        given.read("account", AccountId::new),
        given.read("new", AccountId::new),
        given.read("hub", AccountId::new),
        given.read("role", RoleName::new).orElse(HubRole.USUAL),
        given.read("permissions", Permissions::named).orElse(Permissions.LEAST),
        given.read("org", OrganizationId::new),
        given.isTrue("source-identity"),
        given.read("reach", Reach::named).orElse(Reach.ANY));
  }
}
