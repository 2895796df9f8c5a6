package dev.vitrine.viewer;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Who may ask, and how much.
 *
 * @param oidc where people sign in; without it and without a load balancer nobody does, and only
 *     this machine may ask
 * @param loadBalancer the load balancer that signs people in before they reach Vitrine
 * @param session how long somebody stays signed in
 * @param rate requests a second of one viewer on average; static files and probes do not count
 * @param burst how many of them may come at once after a rest
 * @param inFlight how many of them may be waiting for their answer
 */
@ConfigurationProperties("vitrine.access")
record AccessProperties(
    @Nullable OidcProperties oidc,
    @Nullable LoadBalancerProperties loadBalancer,
    @DefaultValue SessionLimits session,
    @DefaultValue("50") int rate,
    @DefaultValue("500") int burst,
    @DefaultValue("32") int inFlight) {

  AccessProperties {
    check("rate", rate, rate > 0, "1 or more");
    check("burst", burst, burst > 0, "1 or more");
    check("in-flight", inFlight, inFlight > 0, "1 or more");
    if (oidc != null && loadBalancer != null) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.access",
          "oidc and load-balancer",
          "people sign in one way: accepted is either or none");
    }
  }

  /** Whether Vitrine knows anybody but the machine's own user. */
  boolean signIn() {
    return oidc != null || loadBalancer != null;
  }

  static void check(String name, @Nullable Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.access." + name, value, "accepted is " + what);
    }
  }
}
