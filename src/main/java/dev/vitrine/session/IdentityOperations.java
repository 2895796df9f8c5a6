package dev.vitrine.session;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What is called with B's own identity and never with a session of A: the way into an account, and
 * what the SDK's credentials chain asks for itself.
 */
public final class IdentityOperations {

  /**
   * One of them.
   *
   * @param service the service as the AWS CLI names it
   * @param operation the operation in AWS's spelling
   */
  public record Called(String service, String operation) {}

  private static final Set<Called> OPERATIONS =
      Set.of(
          new Called("sts", "AssumeRole"),
          new Called("sts", "AssumeRoleWithWebIdentity"),
          new Called("sso", "GetRoleCredentials"),
          new Called("sso-oidc", "CreateToken"));

  private IdentityOperations() {}

  /** Whether exactly this operation is one of them. */
  public static boolean contains(String service, String operation) {
    return OPERATIONS.contains(new Called(service, operation));
  }

  /** All of them, by service and operation. */
  public static List<Called> all() {
    return OPERATIONS.stream()
        .sorted(Comparator.comparing(Called::service).thenComparing(Called::operation))
        .toList();
  }
}
