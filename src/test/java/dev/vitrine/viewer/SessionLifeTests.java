package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** T17: nobody stays signed in for ever. */
class SessionLifeTests {

  private final HandClock clock = new HandClock();
  private final List<Object> events = new ArrayList<>();
  private final SessionLife life =
      new SessionLife(
          new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(8)), clock, events::add);
  private final MockHttpSession session = new MockHttpSession();
  private final SignedInPerson ada =
      new SignedInPerson(
          new OidcIdToken(
              "token",
              clock.instant(),
              clock.instant().plus(Duration.ofMinutes(5)),
              Map.of("iss", "https://issuer.example", "sub", "ada")),
          null,
          new IdentityReader("groups").read("https://issuer.example", Map.of("sub", "ada")),
          clock.instant());

  @AfterEach
  void clear() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void t17EndsASessionInWhichNothingHappens() {
    assertThat(asks()).isTrue();
    clock.goesOn(Duration.ofMinutes(29));
    assertThat(asks()).isTrue();
    clock.goesOn(Duration.ofMinutes(31));
    assertThat(asks()).isFalse();
    assertThat(session.isInvalid()).isTrue();
    assertThat(events).containsExactly(new SignedOut(ada.viewer()));
  }

  @Test
  void t17EndsASessionInWhichSomethingHappensToo() {
    for (int i = 0; i < 8 * 3; i++) {
      assertThat(asks()).isTrue();
      clock.goesOn(Duration.ofMinutes(20));
    }
    assertThat(asks()).isTrue();
    clock.goesOn(Duration.ofSeconds(1));
    assertThat(asks()).isFalse();
    assertThat(events).containsExactly(new SignedOut(ada.viewer()));
  }

  @Test
  void t17EndsASessionInWhichNothingEverHappened() {
    clock.goesOn(Duration.ofMinutes(31));
    assertThat(asks()).isFalse();
  }

  // Whether somebody is still signed in behind the filter.
  private boolean asks() {
    SecurityContextHolder.setContext(
        new SecurityContextImpl(new TestingAuthenticationToken(ada, "", List.of())));
    var request = new MockHttpServletRequest();
    request.setSession(session);
    try {
      life.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    } catch (IOException | ServletException broken) {
      throw new AssertionError(broken);
    }
    return SecurityContextHolder.getContext().getAuthentication() != null;
  }
}
