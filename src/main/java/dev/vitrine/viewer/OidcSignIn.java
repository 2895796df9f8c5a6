package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** People sign in with a browser at an OpenID Connect issuer. */
final class OidcSignIn implements SignIn {

  /** Where signing in begins. */
  static final String START = "/sign-in";

  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

  private final Issuer issuer;
  private final IssuerClient client;
  private final Optional<BearerTokens> programs;
  private final SessionLife life;
  private final SignOut signOut;
  private final Refusal refusal;

  OidcSignIn(
      Issuer issuer,
      IssuerClient client,
      Optional<BearerTokens> programs,
      SessionLife life,
      SignOut signOut,
      Refusal refusal) {
    this.issuer = issuer;
    this.client = client;
    this.programs = programs;
    this.life = life;
    this.signOut = signOut;
    this.refusal = refusal;
  }

  @Override
  public void install(HttpSecurity http) {
    programs.ifPresent(
        tokens -> http.addFilterBefore(tokens.filter(), AnonymousAuthenticationFilter.class));
    http.oauth2Login(this::signIn)
        .logout(this::signOut)
        .addFilterAfter(life, SecurityContextHolderFilter.class);
  }

  @Override
  public void stranger(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (Routes.forPrograms(request) || !request.getMethod().matches("GET|HEAD")) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      refusal.answer(request, response, 401, "Vitrine does not know who you are.");
      return;
    }
    if (request.getHeader("HX-Request") != null) {
      // The whole page has to go to the issuer, not the part of it that asked.
      response.setHeader("HX-Refresh", "true");
      response.setStatus(401);
      return;
    }
    response.sendRedirect(Destination.of(request).overSignIn());
  }

  /** Reads what the issuer says of those who come back from it. */
  JwtDecoder identityTokens() {
    return issuer.describe().tokens().identities();
  }

  @Override
  public String formActions() {
    return issuer
        .known()
        .flatMap(IssuerDescription::signOutOrigin)
        .map(origin -> "'self' " + origin)
        .orElse("'self'");
  }

  private void signIn(OAuth2LoginConfigurer<HttpSecurity> login) {
    client.install(login);
    login
        .successHandler((request, response, _) ->
            response.sendRedirect(PendingSignIns.destination(request).address()))
        .failureHandler(this::failed)
        .withObjectPostProcessor(
            new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
              @Override
              public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(OidcSignIn.this::failed);
                return filter;
              }
            });
  }

  private void signOut(LogoutConfigurer<HttpSecurity> logout) {
    var atIssuer = new OidcClientInitiatedLogoutSuccessHandler(client);
    atIssuer.setPostLogoutRedirectUri("{baseUrl}/signed-out");
    atIssuer.setDefaultTargetUrl("/signed-out");
    logout.logoutUrl("/logout").addLogoutHandler(signOut).logoutSuccessHandler(atIssuer);
  }

  private void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (IssuerUnreachableException.isBehind(why)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "10");
      refusal.answer(request, response, 503, "The issuer at which people sign in does not answer.");
      return;
    }
    // The code and nothing else: the rest is written by whoever made the address.
    var code =
        why instanceof OAuth2AuthenticationException told ? told.getError().getErrorCode() : "";
    LOG.warn(
        "Somebody could not sign in: {} {}", why.getClass().getSimpleName(), PlainText.of(code));
    refusal.answer(request, response, 401, "Signing in did not work.");
  }
}
