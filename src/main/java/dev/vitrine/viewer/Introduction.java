package dev.vitrine.viewer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the layout who looks. As attributes of the request, because every page has them then: those
 * of all rooms, and those that say that something went wrong.
 */
final class Introduction extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Viewers viewers;

  Introduction(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null) {
      viewers.note(request, authentication).ifPresent(viewer -> introduce(request, viewer));
      request.setAttribute("canSignOut", authentication.getPrincipal() instanceof SignedInPerson);
    }
    chain.doFilter(request, response);
  }

  private static void introduce(HttpServletRequest request, Viewer viewer) {
    request.setAttribute("whoAmI", PlainText.of(viewer.name()));
    request.setAttribute(
        "signInRemarks", viewer.identity().map(Identity::remarks).orElse(List.of()));
  }
}
