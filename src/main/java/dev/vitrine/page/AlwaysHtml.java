package dev.vitrine.page;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Says of every page that it is HTML. Thymeleaf would believe the address instead: the page that
 * says that {@code /nothing.css} does not exist would be a style sheet.
 */
@Component
class AlwaysHtml {

  AlwaysHtml(ThymeleafViewResolver views) {
    views.setForceContentType(true);
  }
}
