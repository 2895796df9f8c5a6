package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** How Vitrine comes to know who asks. */
sealed interface SignIn permits LocalSignIn, OidcSignIn, LoadBalancerSignIn {

  /** Adds to the chain what finds out who asks, and what those may do who are not known. */
  void install(HttpSecurity http);

  /** Answers whoever is not known. */
  void stranger(HttpServletRequest request, HttpServletResponse response) throws IOException;

  /** Whether Vitrine answers a request that was sent to a host of this name. */
  default boolean answersTo(String host) {
    return true;
  }

  /**
   * Whose forms a request sends that belongs to no session; none where viewers have sessions. It is
   * asked before anybody knows the viewer.
   */
  default Optional<String> formsOf(HttpServletRequest request) {
    return Optional.empty();
  }

  /** Where the forms of the pages may lead, as a source list of a content security policy. */
  default String formActions() {
    return "'self'";
  }
}
