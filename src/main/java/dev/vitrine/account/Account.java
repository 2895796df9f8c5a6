package dev.vitrine.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One account that Vitrine may look into, and how to get in.
 *
 * @param id the account
 * @param name what people call it
 * @param role the role there that trusts account B
 * @param externalId what the role's trust policy demands besides, where it demands it
 * @param regions the only regions to ask, or none where the account's enabled regions decide
 * @param color the colour that people know it by
 * @param tags what people sort accounts by
 * @param sourceIdentity whether the viewer's name is also passed as source identity
 * @param attribution whether viewers may be served from each other's reads
 * @param consoleRole the reader's own role in the sign-in portal, for links to the AWS console
 * @param units ids, names and paths of the organizational units that it lies in, also of those
 *     around them, because a rule about a unit holds for all below it; none where nobody has said
 */
public record Account(
    AccountId id,
    String name,
    RoleArn role,
    Optional<ExternalId> externalId,
    List<RegionId> regions,
    AccountColor color,
    Map<String, String> tags,
    boolean sourceIdentity,
    Attribution attribution,
    Optional<String> consoleRole,
    List<String> units) {

  /** Refuses a role of another account and regions of another partition. */
  public Account {
    if (!role.account().equals(id)) {
      throw new IllegalArgumentException("a role of account " + id);
    }
    for (RegionId region : regions) {
      if (region.isGlobal() || !role.partition().has(region)) {
        throw new IllegalArgumentException("regions of partition " + role.partition().id());
      }
    }
    regions = List.copyOf(regions);
    tags = Map.copyOf(tags);
    units = List.copyOf(units);
  }

  /** An account of which nobody has said in which organizational units it lies. */
  public Account(
      AccountId id,
      String name,
      RoleArn role,
      Optional<ExternalId> externalId,
      List<RegionId> regions,
      AccountColor color,
      Map<String, String> tags,
      boolean sourceIdentity,
      Attribution attribution,
      Optional<String> consoleRole) {
    this(
        id,
        name,
        role,
        externalId,
        regions,
        color,
        tags,
        sourceIdentity,
        attribution,
        consoleRole,
        List.of());
  }

  /** The same account, entered through another role. */
  public Account through(RoleArn other) {
    return new Account(
        id,
        name,
        other,
        externalId,
        regions,
        color,
        tags,
        sourceIdentity,
        attribution,
        consoleRole,
        units);
  }

  /** The partition in which the account lies. */
  public Partition partition() {
    return role.partition();
  }
}
