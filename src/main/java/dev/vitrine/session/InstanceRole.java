package dev.vitrine.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Vitrine's own credentials in account B: served until they really end while no new ones come, and
 * never after. Remembers the last trouble, so that a probe need not ask.
 */
public final class InstanceRole implements AwsCredentialsProvider, SdkAutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(InstanceRole.class);
  private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofMinutes(5);
  // An instance whose role was replaced notices within an hour.
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);
  // Afterwards nobody knows: without traffic nobody would ever find out that it works again.
  private static final Duration TROUBLE_IS_REMEMBERED = Duration.ofMinutes(1);

  private record Kept(AwsCredentials credentials, @Nullable Instant end, Instant renewal) {

    static Kept of(AwsCredentials credentials, Instant now) {
      var end = credentials.expirationTime().orElse(null);
      if (end == null) {
        // What does not say when it ends is asked for each time; its source remembers it.
        return new Kept(credentials, null, now);
      }
      var early = end.minus(RENEW_BEFORE_EXPIRY);
      var late = now.plus(LONGEST);
      return new Kept(credentials, end, early.isBefore(late) ? early : late);
    }

    boolean lives(Instant now) {
      return end != null && now.isBefore(end);
    }
  }

  private record Trouble(String reason, Instant since) {}

  private final AwsCredentialsProvider source;
  private final Clock clock;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Kept kept;
  private volatile @Nullable Trouble trouble;

  InstanceRole(AwsCredentialsProvider source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  /** Why Vitrine has no credentials, where it asked for some in the last minute and got none. */
  public Optional<String> unavailable() {
    var now = clock.instant();
    var current = kept;
    return Optional.ofNullable(trouble)
        .filter(_ -> current == null || !current.lives(now))
        .filter(last -> now.isBefore(last.since().plus(TROUBLE_IS_REMEMBERED)))
        .map(Trouble::reason);
  }

  /**
   * The credentials.
   *
   * @throws SdkException where there are none that have not ended
   */
  @Override
  public AwsCredentials resolveCredentials() {
    var current = kept;
    var now = clock.instant();
    if (current != null && now.isBefore(current.renewal())) {
      return current.credentials();
    }
    // Who has credentials that still live waits for nobody who renews them.
    if (current != null && current.lives(now)) {
      return lock.tryLock() ? renewLocked() : current.credentials();
    }
    lock.lock();
    return renewLocked();
  }

  /** What gives the credentials. */
  AwsCredentialsProvider source() {
    return source;
  }

  @Override
  public void close() {
    if (source instanceof SdkAutoCloseable closeable) {
      closeable.close();
    }
  }

  private AwsCredentials renewLocked() {
    try {
      return renew(clock.instant());
    } finally {
      lock.unlock();
    }
  }

  private AwsCredentials renew(Instant now) {
    var current = kept;
    if (current != null && now.isBefore(current.renewal())) {
      return current.credentials();
    }
    var last = trouble;
    if (last != null && Duration.between(last.since(), now).abs().compareTo(BETWEEN_ATTEMPTS) < 0) {
      return serveOn(now, last);
    }
    try {
      var fresh = Kept.of(source.resolveCredentials(), now);
      if (fresh.end() != null && !fresh.lives(now)) {
        var ended = "its credentials ended at " + fresh.end() + " and no new ones came";
        return serveOn(now, new Trouble(ended, now));
      }
      kept = fresh;
      trouble = null;
      return fresh.credentials();
    } catch (AbortedException interrupted) {
      throw interrupted;
    } catch (SdkException none) {
      LOG.warn("Vitrine's own credentials: {}", none.getMessage());
      return serveOn(now, new Trouble(InstanceRoleUnavailable.reason(none), now));
    }
  }

  private AwsCredentials serveOn(Instant now, Trouble last) {
    trouble = last;
    var current = kept;
    if (current != null && current.lives(now)) {
      return current.credentials();
    }
    throw new InstanceRoleUnavailable(last.reason());
  }
}
