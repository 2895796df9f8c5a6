package dev.vitrine.sandbox;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Issues temporary credentials and knows them again.
 *
 * <p>Expired ones are remembered for an hour, so that they are answered as expired, then as
 * unknown. There are at most twenty thousand; beyond, those that end first are forgotten.
 */
final class Keys {

  private static final Duration REMEMBERED_AFTER_EXPIRY = Duration.ofHours(1);
  private static final Duration SWEPT_EVERY = Duration.ofMinutes(1);
  private static final int MOST = 20_000;
  // What tokens of AWS begin with, for a reader who wonders what this long text is.
  private static final String TOKEN_PREFIX = "IQoJb3JpZ2luX2Vj";

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, IssuedKey> issued = new HashMap<>();
  private Instant nextSweep;

  Keys(Clock clock) {
    this.clock = clock;
    this.nextSweep = clock.instant();
  }

  /** Issues credentials for a session of a role. */
  synchronized IssuedKey issue(Role role, String session, Duration life, Optional<String> policy) {
    sweep();
    var key = create(role, session, life, policy);
    issued.put(key.caller().accessKeyId(), key);
    return key;
  }

  /** The credentials of an access key id, expired or not. */
  synchronized Optional<IssuedKey> find(String accessKeyId) {
    return Optional.ofNullable(issued.get(accessKeyId));
  }

  /** Whether credentials are past their time. */
  boolean expired(IssuedKey key) {
    return !clock.instant().isBefore(key.caller().expiresAt());
  }

  /** All secret keys and tokens that are remembered, for a test that searches for leaks. */
  synchronized List<String> secrets() {
    return issued.values().stream()
        .flatMap(key -> Stream.of(key.secretAccessKey(), key.sessionToken()))
        .toList();
  }

  private IssuedKey create(Role role, String session, Duration life, Optional<String> policy) {
    var caller =
        new Caller(
            role.account(),
            role.sessionArn(session),
            role.id() + ":" + session,
            role.arn(),
            UniqueId.random("ASIA", 16, random),
            policy,
            clock.instant().plus(life).truncatedTo(ChronoUnit.SECONDS));
    return new IssuedKey(caller, noise(30), TOKEN_PREFIX + noise(240));
  }

  private void sweep() {
    var now = clock.instant();
    if (now.isBefore(nextSweep) && issued.size() < MOST) {
      return;
    }
    nextSweep = now.plus(SWEPT_EVERY);
    issued
        .values()
        .removeIf(key -> key.caller().expiresAt().plus(REMEMBERED_AFTER_EXPIRY).isBefore(now));
    if (issued.size() >= MOST) {
      issued.values().stream()
          .min(Comparator.comparing(key -> key.caller().expiresAt()))
          .ifPresent(key -> issued.remove(key.caller().accessKeyId()));
    }
  }

  private String noise(int bytes) {
    var noise = new byte[bytes];
    random.nextBytes(noise);
    return Base64.getEncoder().encodeToString(noise);
  }
}
