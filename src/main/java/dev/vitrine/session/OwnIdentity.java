package dev.vitrine.session;

import dev.vitrine.account.AccountId;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Who Vitrine is in account B. Asks the instance's metadata and never AWS: what is called with B's
 * own identity stays as little as it is.
 */
public final class OwnIdentity {

  /** What is known. */
  public sealed interface Found {}

  /**
   * Vitrine has credentials.
   *
   * @param source where they come from, in words
   * @param account whose they are, where the source says so
   * @param role the ARN of the role without its path, where the source says so
   */
  public record Known(String source, Optional<AccountId> account, Optional<String> role)
      implements Found {}

  /**
   * Vitrine has none.
   *
   * @param reason why
   */
  public record Unavailable(String reason) implements Found {}

  private final InstanceRole role;

  OwnIdentity(InstanceRole role) {
    this.role = role;
  }

  /** Looks. */
  public Found find() {
    try {
      var credentials = role.resolveCredentials();
      return switch (role.source()) {
        case InstanceMetadata metadata -> instance(metadata);
        case CredentialsChain chain when chain.source().equals(InstanceMetadata.NAME) ->
            instance(InstanceMetadata.usual());
        case CredentialsChain chain -> known(chain.source(), credentials);
        default -> known("somewhere else", credentials);
      };
    } catch (SdkException none) {
      return new Unavailable(InstanceRoleUnavailable.reason(none));
    }
  }

  private static Known instance(InstanceMetadata metadata) {
    var arn = metadata.role();
    var account = arn.map(text -> new AccountId(text.split(":", -1)[4]));
    return new Known(InstanceMetadata.NAME, account, arn);
  }

  private static Known known(String source, AwsCredentials credentials) {
    var account = credentials.accountId().filter(id -> id.matches("[0-9]{12}"));
    return new Known(source, account.map(AccountId::new), Optional.empty());
  }
}
