package dev.vitrine.organization;

import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.ExternalId;
import dev.vitrine.account.Partition;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.RoleArn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Whether and how accounts are found through AWS Organizations.
 *
 * @param account the id of the management account or of a delegated administrator, where the
 *     organization is read; left out, none is
 * @param role the name or path/name of the role there; default: the one of the configured account
 * @param roleArn the role's whole ARN, instead of {@code role}
 * @param memberRole the name or path/name of the role in the accounts that are found
 * @param externalId what the trust policies of these roles demand, if they do
 * @param include the accounts that are taken; left out, all
 * @param exclude the accounts that are not
 * @param units whether it is read in which units accounts lie
 * @param tags whether it is read what is written on accounts, a call for each
 * @param regions the only regions to ask in them; default: those that they have enabled
 * @param color the colour of the accounts that are found
 * @param sourceIdentity whether the viewer's name is also passed as source identity there
 * @param attribution whether viewers may be served there from each other's reads
 * @param consoleRole the reader's own role in the sign-in portal
 * @param refresh how long after one reading the next begins, about
 * @param rate the most calls a second
 */
@ConfigurationProperties("vitrine.organization")
record OrganizationProperties(
    @Nullable String account,
    @Nullable String role,
    @Nullable String roleArn,
    @Nullable String memberRole,
    @Nullable String externalId,
    @DefaultValue Selection include,
    @DefaultValue Selection exclude,
    @DefaultValue("true") boolean units,
    @DefaultValue("false") boolean tags,
    @DefaultValue List<String> regions,
    @DefaultValue("none") AccountColor color,
    @DefaultValue("false") boolean sourceIdentity,
    @DefaultValue("shared") Attribution attribution,
    @Nullable String consoleRole,
    @DefaultValue("15m") Duration refresh,
    @DefaultValue("5") int rate) {

  private static final String PREFIX = "vitrine.organization.";
  private static final AccountId ANY = new AccountId("000000000000");
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  OrganizationProperties {
    regions = List.copyOf(regions);
    if (account == null) {
      demandNothingElse(role, roleArn, memberRole, externalId, include, exclude);
    } else {
      parse("account", account, AccountId::new);
    }
    if (role != null) {
      parse("role", role, name -> new RoleArn(Partition.AWS, ANY, name));
    }
    if (roleArn != null
        && !parse("role-arn", roleArn, RoleArn::of).account().value().equals(account)) {
      throw refused("role-arn", roleArn, "a role of account " + account);
    }
    parse("member-role", memberRole(memberRole), name -> new RoleArn(Partition.AWS, ANY, name));
    if (externalId != null) {
      parse("external-id", externalId, ExternalId::new);
    }
    regions.forEach(region -> parse("regions", region, RegionId::of));
    include.check(PREFIX + "include");
    exclude.check(PREFIX + "exclude");
    if (refresh.compareTo(SHORTEST) < 0 || refresh.compareTo(LONGEST) > 0) {
      throw refused("refresh", refresh, "1m to 1d");
    }
    if (rate < 1 || rate > 1000) {
      throw refused("rate", rate, "1 to 1000");
    }
  }

  /** Whether accounts are found through an organization at all. */
  boolean enabled() {
    return account != null;
  }

  /** The account in which the organization is read. */
  Optional<AccountId> reader() {
    return Optional.ofNullable(account).map(AccountId::new);
  }

  /** What the trust policies demand of whom they let in. */
  Optional<ExternalId> external() {
    return Optional.ofNullable(externalId).map(ExternalId::new);
  }

  /** The only regions to ask. */
  List<RegionId> asked() {
    return regions.stream().map(RegionId::of).toList();
  }

  /** The role in an account of that partition. */
  RoleArn memberRole(Partition partition, AccountId member) {
    return new RoleArn(partition, member, memberRole(memberRole));
  }

  /** Hides the ExternalId. */
  @Override
  public String toString() {
    return "OrganizationProperties[account=" + account + "]";
  }

  private static String memberRole(@Nullable String configured) {
    return configured == null ? "RoleForB" : configured;
  }

  private static void demandNothingElse(
      @Nullable String role,
      @Nullable String roleArn,
      @Nullable String memberRole,
      @Nullable String externalId,
      Selection include,
      Selection exclude) {
    if (role != null
        || roleArn != null
        || memberRole != null
        || externalId != null
        || !include.isEmpty()
        || !exclude.isEmpty()) {
      throw refused(
          "account",
          "(none)",
          "the id of the management account or of a delegated administrator, twelve digits");
    }
  }

  private static <T> T parse(String key, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw refused(
          key, key.equals("external-id") ? "(hidden)" : value, String.valueOf(wrong.getMessage()));
    }
  }

  static InvalidConfigurationPropertyValueException refused(
      String key, Object value, String accepted) {
    return new InvalidConfigurationPropertyValueException(
        PREFIX + key, value, "accepted is " + accepted);
  }
}
