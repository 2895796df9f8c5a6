package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Knows who is behind a request. */
@Component
public class Viewers {

  private static final String ATTRIBUTE = Viewer.class.getName();

  /**
   * The viewer behind a request; none where it is a stranger's.
   *
   * <p>It answers the same wherever it is asked, also after the filters that sign people in have
   * ended, so that whoever is refused is known too.
   */
  public Optional<Viewer> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Viewer viewer
        ? Optional.of(viewer)
        : Optional.empty();
  }

  /** Notes who is behind the request, where the authentication says so. */
  Optional<Viewer> note(HttpServletRequest request, Authentication authentication) {
    switch (authentication.getPrincipal()) {
      case Viewer viewer -> request.setAttribute(ATTRIBUTE, viewer);
      case SignedInPerson person -> request.setAttribute(ATTRIBUTE, person.viewer());
      case null, default -> {}
    }
    return of(request);
  }
}
