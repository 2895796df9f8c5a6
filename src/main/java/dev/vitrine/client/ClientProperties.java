package dev.vitrine.client;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How AWS is called.
 *
 * @param callTimeout the longest one call may take, all its attempts together
 * @param attemptTimeout the longest one attempt may take
 * @param maxConnections the most connections that are open at once
 * @param endpoint where every service is asked; default: AWS_ENDPOINT_URL, else AWS itself
 */
@ConfigurationProperties("vitrine.client")
record ClientProperties(
    @DefaultValue("8s") Duration callTimeout,
    @DefaultValue("3s") Duration attemptTimeout,
    @DefaultValue("256") int maxConnections,
    @Nullable URI endpoint) {

  ClientProperties {
    check("call-timeout", callTimeout, callTimeout.isPositive(), "a time above 0s");
    check("attempt-timeout", attemptTimeout, attemptTimeout.isPositive(), "a time above 0s");
    check("max-connections", maxConnections, maxConnections > 0, "1 or more");
    check(
        "endpoint",
        String.valueOf(endpoint),
        endpoint == null || (endpoint.isAbsolute() && endpoint.getHost() != null),
        "a whole http or https address");
  }

  private static void check(String name, Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.client." + name, value, "accepted is " + what);
    }
  }
}
