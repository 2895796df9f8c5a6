package dev.vitrine.viewer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.WebUtils;

/**
 * Remembers who is at the issuer right now and where they wanted to go. Not in a session: strangers
 * have none, so that they cannot fill the memory with them.
 */
final class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "vitrine-sign-in";
  private static final String DESTINATION = PendingSignIns.class.getName();
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  private final StringKeyGenerator names =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);
  private final Cache<String, Pending> pending =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LIFE).build();
  private final Cookies cookies;

  PendingSignIns(Cookies cookies) {
    this.cookies = cookies;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return name(request).map(pending::getIfPresent).map(Pending::request).orElse(null);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest sent,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sent == null) {
      return;
    }
    var name = names.generateKey();
    pending.put(name, new Pending(sent, Destination.askedFor(request)));
    answer(response, name, LIFE);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    var found = name(request).map(name -> pending.asMap().remove(name));
    found.ifPresent(it -> request.setAttribute(DESTINATION, it.destination()));
    answer(response, "", Duration.ZERO);
    return found.map(Pending::request).orElse(null);
  }

  /** Where somebody wanted to go who has just come back from the issuer. */
  static Destination destination(HttpServletRequest request) {
    return request.getAttribute(DESTINATION) instanceof Destination wanted
        ? wanted
        : Destination.START;
  }

  private Optional<String> name(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, cookies.name(COOKIE)))
        .map(cookie -> cookie.getValue());
  }

  private void answer(HttpServletResponse response, String value, Duration life) {
    response.addHeader(HttpHeaders.SET_COOKIE, cookies.of(COOKIE, value, life).toString());
  }

  private record Pending(OAuth2AuthorizationRequest request, Destination destination) {}
}
