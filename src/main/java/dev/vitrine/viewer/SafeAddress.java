package dev.vitrine.viewer;

import java.net.URI;

/** Addresses at which nobody in between can read along or answer instead. */
final class SafeAddress {

  private SafeAddress() {}

  /** Whether the address is one with TLS, or on this machine. */
  static boolean is(URI address) {
    var host = address.getHost();
    if (host == null || address.getRawUserInfo() != null || address.getRawFragment() != null) {
      return false;
    }
    return "https".equals(address.getScheme())
        || ("http".equals(address.getScheme()) && LoopbackName.is(host));
  }
}
