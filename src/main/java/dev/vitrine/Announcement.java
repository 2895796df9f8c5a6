package dev.vitrine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
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

  @EventListener
  void announce(WebServerInitializedEvent event) {
    if (event.getApplicationContext() instanceof ServletWebServerApplicationContext context
        && context.getServerNamespace() == null) {
      var scheme = environment.containsProperty("server.ssl.bundle") ? "https" : "http";
      var address = environment.getProperty("server.address", "127.0.0.1");
      LOG.info("Vitrine: {}://{}:{}", scheme, address, event.getWebServer().getPort());
    }
  }
}
