package dev.vitrine.viewer;

import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The issuer, asked for its own description when somebody first needs it: Vitrine starts without
 * it, and works for those who are signed in while it is away.
 */
final class Issuer {

  private static final Logger LOG = LoggerFactory.getLogger(Issuer.class);
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private final OidcProperties properties;
  private final ResourceRetriever documents;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile @Nullable IssuerDescription known;
  private Instant pausedUntil = Instant.MIN;

  Issuer(OidcProperties properties, ResourceRetriever documents, Clock clock) {
    this.properties = properties;
    this.documents = documents;
    this.clock = clock;
  }

  /** What it calls itself. */
  String name() {
    return properties.issuerName();
  }

  /** What is known of it, without asking. */
  Optional<IssuerDescription> known() {
    return Optional.ofNullable(known);
  }

  /**
   * Its description: the one that is known, or else what it says now.
   *
   * @throws IssuerUnreachableException where it does not answer, or not as itself; asked again only
   *     after a pause, so that waiting people do not queue
   */
  IssuerDescription describe() {
    var remembered = known;
    if (remembered != null) {
      return remembered;
    }
    asking.lock();
    try {
      var meanwhile = known;
      return meanwhile == null ? ask() : meanwhile;
    } finally {
      asking.unlock();
    }
  }

  private IssuerDescription ask() {
    if (clock.instant().isBefore(pausedUntil)) {
      throw new IssuerUnreachableException("It did not answer a moment ago");
    }
    var address = name().replaceFirst("/$", "") + WELL_KNOWN;
    try {
      var document = documents.retrieveResource(URI.create(address).toURL()).getContent();
      var description =
          IssuerDescription.of(properties, JsonMapper.shared().readValue(document, MEMBERS), clock);
      known = description;
      return description;
    } catch (IOException | JacksonException | IllegalArgumentException broken) {
      pausedUntil = clock.instant().plus(PAUSE);
      LOG.warn(
          "Nobody can sign in: {} gives no description of the issuer: {}",
          address,
          broken.getMessage());
      throw new IssuerUnreachableException("The issuer gives no description of itself", broken);
    }
  }
}
