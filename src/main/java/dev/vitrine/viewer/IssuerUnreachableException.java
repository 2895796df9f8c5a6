package dev.vitrine.viewer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationServiceException;

/** The issuer could not be asked, so nobody can be told who they are. */
final class IssuerUnreachableException extends AuthenticationServiceException {

  private static final long serialVersionUID = 1L;

  IssuerUnreachableException(String message) {
    super(message);
  }

  IssuerUnreachableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Whether that is what an exception comes from. */
  static boolean isBehind(@Nullable Throwable exception) {
    for (var cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof IssuerUnreachableException) {
        return true;
      }
    }
    return false;
  }
}
