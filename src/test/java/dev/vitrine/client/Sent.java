package dev.vitrine.client;

/** Says that a request got as far as the network would have begun. */
final class Sent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Sent() {
    super("sent", null, false, false);
  }
}
