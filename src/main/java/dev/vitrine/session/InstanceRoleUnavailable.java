package dev.vitrine.session;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** Says that Vitrine has no credentials of its own at the moment. */
final class InstanceRoleUnavailable extends SdkClientException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  // Without a cause: the SDK would try again at once where it sees an I/O trouble.
  InstanceRoleUnavailable(String reason) {
    super(builder().message("instance role unavailable: " + reason));
    this.reason = reason;
  }

  /** Why there are none, in words that may be shown: what the SDK says may name files and keys. */
  static String reason(SdkException trouble) {
    return trouble instanceof InstanceRoleUnavailable unavailable
        ? unavailable.reason
        : "no credentials in the environment, a profile, the container or the instance's metadata";
  }
}
