package dev.vitrine.viewer;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Refuses to start where strangers could reach a Vitrine that asks nobody to sign in. */
@Component
class LoopbackOnly {

  LoopbackOnly(ServerProperties server, ManagementServerProperties management) {
    refuseUnlessLoopback("server.address", server.getAddress());
    if (management.getPort() != null && management.getPort() > 0) {
      refuseUnlessLoopback("management.server.address", management.getAddress());
    }
  }

  private static void refuseUnlessLoopback(String key, @Nullable InetAddress address) {
    if (address == null || !address.isLoopbackAddress()) {
      throw new InvalidConfigurationPropertyValueException(
          key,
          address == null ? "(every address)" : address.getHostAddress(),
          "nobody signs in, so only a loopback address such as 127.0.0.1 is accepted");
    }
  }
}
