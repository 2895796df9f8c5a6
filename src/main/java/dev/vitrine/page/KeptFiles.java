package dev.vitrine.page;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets browsers keep the pages' files without ever asking again, which no property says: the names
 * under which pages know them change with what they hold.
 */
@Component
class KeptFiles {

  private static final Duration LIFE = Duration.ofDays(365);

  KeptFiles(@Qualifier("resourceHandlerMapping") HandlerMapping files) {
    if (files instanceof SimpleUrlHandlerMapping mapping) {
      keep(mapping);
    }
  }

  private static void keep(SimpleUrlHandlerMapping files) {
    files.getUrlMap().values().stream()
        .filter(ResourceHttpRequestHandler.class::isInstance)
        .map(ResourceHttpRequestHandler.class::cast)
        .forEach(file -> file.setCacheControl(CacheControl.maxAge(LIFE).cachePublic().immutable()));
  }
}
