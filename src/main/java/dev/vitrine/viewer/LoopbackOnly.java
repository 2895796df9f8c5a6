package dev.vitrine.viewer;

import java.net.InetAddress;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses to start where strangers could reach a Vitrine that asks nobody to sign in. */
@Component
class LoopbackOnly {

  LoopbackOnly(Environment environment, AccessProperties access) {
    if (access.signIn()) {
      return;
    }
    refuseUnlessLoopback(environment, "server.address");
    // The probes' own port, where one is set, has an address of its own.
    if (environment.containsProperty("management.server.port")) {
      refuseUnlessLoopback(environment, "management.server.address");
    }
  }

  private static void refuseUnlessLoopback(Environment environment, String key) {
    var address = environment.getProperty(key, InetAddress.class);
    if (address == null || !address.isLoopbackAddress()) {
      throw new InvalidConfigurationPropertyValueException(
          key,
          address == null ? "(every address)" : address.getHostAddress(),
          "nobody signs in, so only a loopback address such as 127.0.0.1 is accepted");
    }
  }
}
