package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Tells the rooms who signs out.
 *
 * @param events where they hear of it
 */
record SignOut(ApplicationEventPublisher events) implements LogoutHandler {

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
      events.publishEvent(new SignedOut(person.viewer()));
    }
  }
}
