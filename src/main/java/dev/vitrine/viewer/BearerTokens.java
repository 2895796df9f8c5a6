package dev.vitrine.viewer;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationConverter;

/** Programs bring a token that the issuer made for Vitrine. */
final class BearerTokens {

  private final Issuer issuer;
  private final IdentityReader reader;
  private final Refusal refusal;

  BearerTokens(Issuer issuer, IdentityReader reader, Refusal refusal) {
    this.issuer = issuer;
    this.reader = reader;
    this.refusal = refusal;
  }

  /** Takes tokens where programs ask, and nowhere else. */
  Filter filter() {
    var header = new BearerTokenAuthenticationConverter();
    var filter =
        new BearerTokenAuthenticationFilter(
            this::authenticate,
            request -> Routes.forPrograms(request) ? one(request, header) : null);
    filter.setAuthenticationFailureHandler(this::refuse);
    filter.setAuthenticationEntryPoint(this::refuse);
    return filter;
  }

  // More than one would be read in different ways by whoever stands in between.
  private static @Nullable Authentication one(
      HttpServletRequest request, AuthenticationConverter header) {
    if (Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION)).size() > 1) {
      throw new InvalidBearerTokenException("There is more than one");
    }
    return header.convert(request);
  }

  private Authentication authenticate(Authentication brought) {
    var token = ((BearerTokenAuthenticationToken) brought).getToken();
    try {
      var claims = issuer.describe().tokens().access().decode(token).getClaims();
      return ViewerAuthentication.signedIn(reader.read(issuer.name(), claims));
    } catch (BadJwtException | IllegalArgumentException bad) {
      throw new InvalidBearerTokenException("The token is not accepted", bad);
    } catch (JwtException unread) {
      throw isAskedTooOften(unread)
          ? new InvalidBearerTokenException("The token's key is not known", unread)
          : new IssuerUnreachableException("The issuer does not give its keys", unread);
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (IssuerUnreachableException.isBehind(why)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
      refusal.answer(request, response, 503, "The issuer of your token does not answer.");
      return;
    }
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
    refusal.answer(request, response, 401, "Vitrine does not accept this token.");
  }

  // Somebody tries tokens with keys that the issuer does not have: no reason to ask it each time.
  private static boolean isAskedTooOften(@Nullable Throwable exception) {
    for (var cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof RateLimitReachedException) {
        return true;
      }
    }
    return false;
  }
}
