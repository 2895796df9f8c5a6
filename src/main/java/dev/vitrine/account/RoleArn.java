package dev.vitrine.account;

import java.util.regex.Pattern;

/**
 * The ARN of the role in account A that Vitrine assumes.
 *
 * @param partition where the account lies
 * @param account the account that owns the role
 * @param role the role's path and name without the leading slash, such as {@code RoleForB}
 */
public record RoleArn(Partition partition, AccountId account, String role) {

  // IAM's own characters: names of at most 64, paths of at most 512.
  private static final Pattern ROLE =
      Pattern.compile("([\\x21-\\x2e\\x30-\\x7e]+/){0,20}[\\w+=,.@-]{1,64}");

  private static final Pattern ARN = Pattern.compile("arn:([a-z-]+):iam::([0-9]{12}):role/(.+)");

  /** Refuses what IAM would not take as a role's path and name. */
  public RoleArn {
    if (role.length() > 576 || !ROLE.matcher(role).matches()) {
      throw new IllegalArgumentException("a role's name, or path/name");
    }
  }

  /**
   * Reads a whole ARN.
   *
   * @throws IllegalArgumentException unless it is the ARN of an IAM role in a known partition
   */
  public static RoleArn of(String arn) {
    var parts = ARN.matcher(arn);
    if (!parts.matches()) {
      throw new IllegalArgumentException("arn:aws:iam::<twelve digits>:role/<name>");
    }
    var partition =
        Partition.named(parts.group(1))
            .orElseThrow(
                () -> new IllegalArgumentException("a partition aws, aws-cn or aws-us-gov"));
    return new RoleArn(partition, new AccountId(parts.group(2)), parts.group(3));
  }

  /** The ARN as AWS writes it. */
  @Override
  public String toString() {
    return "arn:" + partition.id() + ":iam::" + account + ":role/" + role;
  }
}
