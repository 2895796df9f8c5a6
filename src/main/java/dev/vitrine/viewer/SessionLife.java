package dev.vitrine.viewer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ends the sessions of those who did nothing for too long, and everybody's in the end. */
final class SessionLife extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String LAST = SessionLife.class.getName();

  private final transient SessionLimits limits;
  private final transient Clock clock;
  private final transient ApplicationEventPublisher events;

  SessionLife(SessionLimits limits, Clock clock, ApplicationEventPublisher events) {
    this.limits = limits;
    this.clock = clock;
    this.events = events;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var session = request.getSession(false);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (session != null
        && authentication != null
        && authentication.getPrincipal() instanceof SignedInPerson person) {
      var last = session.getAttribute(LAST) instanceof Instant then ? then : person.since();
      if (isOver(person.since(), last)) {
        session.invalidate();
        SecurityContextHolder.clearContext();
        events.publishEvent(new SignedOut(person.viewer()));
      } else {
        session.setAttribute(LAST, clock.instant());
      }
    }
    chain.doFilter(request, response);
  }

  private boolean isOver(Instant since, Instant last) {
    var now = clock.instant();
    return now.isAfter(since.plus(limits.absolute())) || now.isAfter(last.plus(limits.idle()));
  }
}
