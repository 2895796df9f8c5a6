package dev.vitrine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says in one line where Vitrine is to be found. */
@Component
class Announcement {

  private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

  private final Environment environment;

  Announcement(Environment environment) {
    this.environment = environment;
  }

  // Not before it takes requests: whoever reads the line may ask at once.
  @EventListener
  void announce(AvailabilityChangeEvent<ReadinessState> event) {
    var port = environment.getProperty("local.server.port");
    if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC && port != null) {
      var scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
      var address = environment.getProperty("server.address", "127.0.0.1");
      LOG.info("Vitrine: {}://{}:{}", scheme, address, port);
    }
  }
}
