package dev.vitrine.viewer;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Chooses how people sign in; here and not by conditions, which a build ahead of time freezes. */
@Configuration(proxyBeanMethods = false)
class SignInChoice {

  @Bean
  SignIn signIn(
      AccessProperties access,
      Cookies cookies,
      Refusal refusal,
      Clock clock,
      ApplicationEventPublisher events) {
    if (access.oidc() != null) {
      return oidc(access.oidc(), access.session(), cookies, refusal, clock, events);
    }
    return access.loadBalancer() == null
        ? new LocalSignIn(refusal)
        : loadBalancer(access.loadBalancer(), refusal, clock);
  }

  // Spring Security finds this bean by its type and lets it read what the issuer says of people.
  @Bean
  JwtDecoderFactory<ClientRegistration> identityTokens(SignIn signIn) {
    return _ ->
        switch (signIn) {
          case OidcSignIn oidc -> oidc.identityTokens();
          case LocalSignIn _, LoadBalancerSignIn _ ->
              throw new IllegalStateException("Nobody signs in here");
        };
  }

  private static SignIn oidc(
      OidcProperties oidc,
      SessionLimits session,
      Cookies cookies,
      Refusal refusal,
      Clock clock,
      ApplicationEventPublisher events) {
    var issuer = new Issuer(oidc, Fetching.documents(), clock);
    var reader = new IdentityReader(oidc.groupsClaim());
    var client = new IssuerClient(issuer, reader, new PendingSignIns(cookies), clock);
    var programs =
        oidc.audience() == null
            ? Optional.<BearerTokens>empty()
            : Optional.of(new BearerTokens(issuer, reader, refusal));
    var life = new SessionLife(session, clock, events);
    return new OidcSignIn(issuer, client, programs, life, new SignOut(events), refusal);
  }

  private static SignIn loadBalancer(
      LoadBalancerProperties loadBalancer, Refusal refusal, Clock clock) {
    var keys = new LoadBalancerKeys(loadBalancer.keysAddress(), Fetching.documents());
    var reader = new IdentityReader(loadBalancer.groupsClaim());
    var tokens = new LoadBalancerTokens(loadBalancer, keys, reader, clock);
    return new LoadBalancerSignIn(tokens, refusal);
  }
}
