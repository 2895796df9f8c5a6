package dev.vitrine.client;

/**
 * Says that Vitrine itself stopped a call before anything of it was sent.
 *
 * <p>The SDK neither retries nor wraps it, because it is none of the SDK's own exceptions.
 */
public final class OperationRefusedException extends SecurityException {

  private static final long serialVersionUID = 1L;

  OperationRefusedException(String reason) {
    super("Refused before it was sent: " + reason);
  }
}
