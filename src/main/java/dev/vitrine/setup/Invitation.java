package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.Partition;
import java.util.Optional;

/**
 * How one account A lets Vitrine in: all that its documents are filled with.
 *
 * @param hub who is let in
 * @param account the account, where it is known
 * @param partition where it lies
 * @param role the role that it makes
 * @param externalId what Vitrine presents there
 * @param fresh whether the ExternalId was made just now and stands in no configuration yet
 * @param permissions what the role may do
 * @param organization the organization of which B must be a member
 * @param sourceIdentity whether Vitrine may pass the viewer's name on as source identity
 */
record Invitation(
    HubRole hub,
    Optional<AccountId> account,
    Partition partition,
    RoleName role,
    ExternalId externalId,
    boolean fresh,
    Permissions permissions,
    Optional<OrganizationId> organization,
    boolean sourceIdentity) {

  /** The lines for Vitrine's configuration; needed where the ExternalId is fresh. */
  String lines() {
    var entry = new StringBuilder("vitrine:\n  accounts:\n");
    entry.append("    - id: \"%s\"\n".formatted(account.map(AccountId::value).orElse("<its id>")));
    if (partition == Partition.AWS || account.isEmpty()) {
      entry.append("      role: %s\n".formatted(role));
    } else {
      entry.append(
          "      role-arn: arn:%s:iam::%s:role/%s\n"
              .formatted(partition.id(), account.get(), role));
    }
    entry.append("      external-id: \"%s\"\n".formatted(externalId.value()));
    if (sourceIdentity) {
      entry.append("      source-identity: true\n");
    }
    return entry.toString();
  }
}
