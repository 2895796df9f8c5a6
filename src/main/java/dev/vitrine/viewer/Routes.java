package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which addresses are alike for whoever comes in, whatever room they belong to. */
final class Routes {

  private static final Set<String> PROGRAMS = Set.of("api", "v3", "actuator", "livez", "readyz");

  private Routes() {}

  /** Probes and the files of the pages: open to strangers, and nothing that anybody's turn pays. */
  static RequestMatcher forEverybody() {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        EndpointRequest.to("health"),
        EndpointRequest.toAdditionalPaths(WebServerNamespace.SERVER, "health"),
        paths.matcher("/webjars/**"),
        paths.matcher("/assets/**"),
        paths.matcher("/favicon.ico"));
  }

  /** What else the server tells of itself, where an operator has it tell that. */
  static RequestMatcher ofTheInside() {
    return new OrRequestMatcher(
        EndpointRequest.toAnyEndpoint(),
        EndpointRequest.toLinks(),
        PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"));
  }

  /**
   * Whether it is a question that is too long for an address and changes nothing. No form of
   * another site can send JSON: a browser would ask first, and is not allowed to.
   */
  static boolean isQuestion(HttpServletRequest request) {
    return request.getMethod().equals("POST")
        && request.getRequestURI().equals("/api/v1/search")
        && Objects.requireNonNullElse(request.getContentType(), "").startsWith("application/json");
  }

  /** Whether programs read what is there, and not people. */
  static boolean forPrograms(HttpServletRequest request) {
    // There is none where Tomcat could not read the request.
    return forPrograms(Objects.requireNonNullElse(request.getRequestURI(), ""));
  }

  /** Whether programs read what is at that path. */
  static boolean forPrograms(String path) {
    return PROGRAMS.contains(path.replaceFirst("^/([^/]*).*", "$1"));
  }
}
