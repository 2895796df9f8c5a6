package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Sends whoever opens the address of the sign-in to the one issuer that there is.
 *
 * @param resolver makes the request to the issuer, with a proof key and a nonce
 */
record SignInRequests(OAuth2AuthorizationRequestResolver resolver)
    implements OAuth2AuthorizationRequestResolver {

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
    return OidcSignIn.START.equals(request.getRequestURI()) && request.getMethod().equals("GET")
        ? resolver.resolve(request, IssuerDescription.CLIENT)
        : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String id) {
    return resolver.resolve(request, id);
  }
}
