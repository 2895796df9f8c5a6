package dev.vitrine.audit;

import dev.vitrine.viewer.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * A request as it was before its answer was sent.
 *
 * @param request what Vitrine calls it
 * @param viewer who is behind it, where that is known
 * @param address from where it came
 * @param route the pattern of the address that answers it, where there is one
 * @param isFile whether that is a static file
 * @param subject what it asks about
 */
record Visit(
    String request,
    Optional<Viewer> viewer,
    String address,
    @Nullable String route,
    boolean isFile,
    Subject subject) {

  private static final Set<String> PROBES =
      Set.of("/livez", "/readyz", "/actuator/health", "/actuator/health/**");
  private static final int FIRST_ERROR = 400;
  private static final int UNAVAILABLE = 503;

  static Visit of(String id, HttpServletRequest request, Optional<Viewer> viewer, String address) {
    var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    return new Visit(
        id,
        viewer,
        address,
        route == null ? null : route.toString(),
        handler instanceof ResourceHttpRequestHandler,
        Subject.of(request));
  }

  /** A request that was refused before any filter saw it. */
  static Visit refused(String id, String address) {
    return new Visit(id, Optional.empty(), address, null, false, Subject.NOTHING);
  }

  /** Whether something was found that answers it. */
  boolean handled() {
    return route != null;
  }

  /** Whether no line is written: for static files, and for probes, which come all day. */
  boolean isQuiet(int status) {
    var probe = route != null && PROBES.contains(route);
    return (isFile && status < FIRST_ERROR)
        || (probe && (status < FIRST_ERROR || status == UNAVAILABLE));
  }

  /** The route where it says something; a file that does not exist has the route of all files. */
  Optional<String> ownRoute() {
    return isFile ? Optional.empty() : Optional.ofNullable(route);
  }
}
