package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.viewer.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
 * @param accounts the accounts that it names, and those of which it was shown anything
 * @param lent what others had read that it was shown
 */
record Visit(
    String request,
    Optional<Viewer> viewer,
    String address,
    @Nullable String route,
    boolean isFile,
    Subject subject,
    SortedSet<AccountId> accounts,
    List<Lent> lent) {

  private static final Set<String> PROBES =
      Set.of("/livez", "/readyz", "/actuator/health", "/actuator/health/**");
  private static final int FIRST_ERROR = 400;
  private static final int UNAVAILABLE = 503;

  static Visit of(
      Looking looking, HttpServletRequest request, Optional<Viewer> viewer, String address) {
    var route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
    var subject = Subject.of(request);
    var accounts = new TreeSet<>(subject.accounts());
    accounts.addAll(looking.accounts());
    return new Visit(
        looking.request(),
        viewer,
        address,
        route == null ? null : route.toString(),
        handler instanceof ResourceHttpRequestHandler,
        subject,
        accounts,
        looking.lent());
  }

  /** A request that was refused before any filter saw it. */
  static Visit refused(String id, String address) {
    return new Visit(
        id, Optional.empty(), address, null, false, Subject.NOTHING, new TreeSet<>(), List.of());
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
