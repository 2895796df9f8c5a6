package dev.vitrine.organization;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From where the organization is read: an account that may, and the one region that answers. */
final class Vantage {

  private final Optional<Account> account;

  /** Takes a configured account as it is, and makes any other of what the configuration says. */
  Vantage(OrganizationProperties properties, List<Account> configured) {
    this.account =
        properties
            .reader()
            .map(id ->
                configured.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(one -> enter(one, properties))
                    .orElseGet(() -> describe(id, properties)));
    this.account.ifPresent(one -> demandRegions(one.partition(), properties));
  }

  /** The account; none where no organization is configured. */
  Optional<Account> account() {
    return account;
  }

  /**
   * The region that a partition's calls to Organizations are signed for, by <a
   * href="https://docs.aws.amazon.com/general/latest/gr/ao.html">its endpoints</a>. In China that
   * is not the region of the other global services.
   */
  static RegionId regionOf(Partition partition) {
    return new RegionId(
        switch (partition) {
          case AWS -> "us-east-1";
          case AWS_CN -> "cn-northwest-1";
          case AWS_US_GOV -> "us-gov-west-1";
        });
  }

  private static Account enter(Account configured, OrganizationProperties properties) {
    return role(configured.partition(), configured.id(), properties)
        .map(configured::through)
        .orElse(configured);
  }

  private static Account describe(AccountId id, OrganizationProperties properties) {
    var partition =
        properties.asked().stream().findFirst().flatMap(Partition::of).orElse(Partition.AWS);
    var role =
        role(partition, id, properties)
            .orElseThrow(() ->
                OrganizationProperties.refused(
                    "role",
                    "(none)",
                    "a role's name, or path/name: vitrine.accounts names none for account " + id));
    return new Account(
        id,
        id.value(),
        role,
        properties.external(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }

  private static Optional<RoleArn> role(
      Partition partition, AccountId id, OrganizationProperties properties) {
    return properties.roleArn() != null
        ? Optional.of(RoleArn.of(properties.roleArn()))
        : Optional.ofNullable(properties.role()).map(name -> new RoleArn(partition, id, name));
  }

  private static void demandRegions(Partition partition, OrganizationProperties properties) {
    for (RegionId region : properties.asked()) {
      if (region.isGlobal() || !partition.has(region)) {
        throw OrganizationProperties.refused(
            "regions", region.value(), "a region of partition " + partition.id());
      }
    }
  }
}
