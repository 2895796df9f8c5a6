package dev.vitrine.session;

import dev.vitrine.account.RegionId;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How Vitrine gets into accounts.
 *
 * @param region the region of the STS endpoint; default: AWS_REGION, else the instance's region
 * @param duration how long a session lives, from 15m to 1h
 * @param reuse whether a session serves more than one request
 * @param policyLimit the most characters of one session policy, from 200 to 2048
 * @param rate the most AssumeRole calls a second over all accounts; B's quota is shared
 * @param instanceMetadata an instance metadata service to take credentials from, and from nowhere
 *     else; default: the SDK's chain
 * @param signingKey signs the tokens of paged answers on all instances alike, at least 32
 *     characters; default: random at start
 */
@ConfigurationProperties("vitrine.session")
public record SessionProperties(
    @Nullable String region,
    @DefaultValue("1h") Duration duration,
    @DefaultValue("true") boolean reuse,
    @DefaultValue("1800") int policyLimit,
    @DefaultValue("50") int rate,
    @Nullable URI instanceMetadata,
    @Nullable String signingKey) {

  // AWS allows one hour at most where a role assumes a role, and 900 seconds at least:
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  private static final Duration SHORTEST = Duration.ofMinutes(15);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Refuses what STS would refuse later. */
  public SessionProperties {
    check("duration", duration, !outside(duration), "15m to 1h");
    check("policy-limit", policyLimit, policyLimit >= 200 && policyLimit <= 2048, "200 to 2048");
    check("rate", rate, rate >= 1 && rate <= 600, "1 to 600");
    if (region != null) {
      check("region", region, known(region), "a region that AWS has, such as eu-west-1");
    }
    if (signingKey != null) {
      check("signing-key", "(hidden)", signingKey.length() >= 32, "32 characters or more");
    }
  }

  /** Hides the signing key. */
  @Override
  public String toString() {
    return "SessionProperties[region=" + region + ", duration=" + duration + "]";
  }

  private static boolean outside(Duration duration) {
    return duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0;
  }

  private static boolean known(String region) {
    try {
      return !RegionId.of(region).isGlobal();
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static void check(String name, Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.session." + name, value, "accepted is " + what);
    }
  }
}
