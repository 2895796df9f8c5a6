package dev.vitrine.viewer;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param idle without asking anything
 * @param absolute in all; whoever lost their groups at the issuer loses them here no later
 */
record SessionLimits(@DefaultValue("30m") Duration idle, @DefaultValue("8h") Duration absolute) {

  private static final Duration LONGEST = Duration.ofHours(24);

  SessionLimits {
    AccessProperties.check(
        "session.absolute", absolute, fits(absolute, LONGEST), "a time above 0s, up to 24h");
    AccessProperties.check(
        "session.idle", idle, fits(idle, absolute), "a time above 0s, up to session.absolute");
  }

  private static boolean fits(Duration time, Duration longest) {
    return time.isPositive() && time.compareTo(longest) <= 0;
  }
}
