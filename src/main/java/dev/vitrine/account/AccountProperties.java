package dev.vitrine.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * One account as it is written in the configuration.
 *
 * @param id the account's twelve digits, in quotation marks
 * @param name what people call it; default: the id
 * @param role the role's name or path/name
 * @param roleArn the role's whole ARN, instead of {@code role}
 * @param externalId what the role's trust policy demands, if it does
 * @param regions the only regions to ask; default: those enabled in the account
 * @param color one of AWS's ten account colours
 * @param tags what people sort accounts by
 * @param sourceIdentity whether the viewer's name is also passed as source identity, which needs
 *     sts:SetSourceIdentity in A's trust policy
 * @param attribution {@code shared}, or {@code strict}: nobody is served from another's session
 * @param consoleRole the reader's own role in the sign-in portal
 */
record AccountProperties(
    @Nullable String id,
    @Nullable String name,
    @Nullable String role,
    @Nullable String roleArn,
    @Nullable String externalId,
    @DefaultValue List<String> regions,
    @DefaultValue("none") AccountColor color,
    @DefaultValue Map<String, String> tags,
    @DefaultValue("false") boolean sourceIdentity,
    @DefaultValue("shared") Attribution attribution,
    @Nullable String consoleRole) {

  /** The account that this entry describes; a wrong value is named with its key. */
  Account read(String key) {
    var account = parse(key + ".id", id, AccountId::new);
    var arn = roleArn == null ? null : parse(key + ".role-arn", roleArn, RoleArn::of);
    if (arn != null && !arn.account().equals(account)) {
      throw refused(key + ".role-arn", roleArn, "a role of account " + account);
    }
    var asked =
        regions.stream().map(region -> parse(key + ".regions", region, RegionId::of)).toList();
    var partition =
        arn != null
            ? arn.partition()
            : asked.stream().findFirst().flatMap(Partition::of).orElse(Partition.AWS);
    for (RegionId region : asked) {
      if (region.isGlobal() || !partition.has(region)) {
        throw refused(key + ".regions", region.value(), "a region of partition " + partition.id());
      }
    }
    return new Account(
        account,
        name == null || name.isBlank() ? account.value() : name,
        arn != null ? arn : parse(key + ".role", role, r -> new RoleArn(partition, account, r)),
        Optional.ofNullable(externalId).map(e -> parse(key + ".external-id", e, ExternalId::new)),
        asked,
        color,
        tags,
        sourceIdentity,
        attribution,
        Optional.ofNullable(consoleRole));
  }

  private static <T> T parse(String key, @Nullable String value, Function<String, T> parser) {
    try {
      return parser.apply(value == null ? "" : value);
    } catch (IllegalArgumentException wrong) {
      throw refused(key, value, String.valueOf(wrong.getMessage()));
    }
  }

  private static InvalidConfigurationPropertyValueException refused(
      String key, @Nullable String value, String accepted) {
    var shown = key.endsWith("external-id") ? "(hidden)" : value;
    return new InvalidConfigurationPropertyValueException(key, shown, "accepted is " + accepted);
  }
}
