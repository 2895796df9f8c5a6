package dev.vitrine.viewer;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** Vitrine as a client of the issuer: what it sends there and what it makes of the answers. */
final class IssuerClient implements ClientRegistrationRepository {

  private final Issuer issuer;
  private final IdentityReader reader;
  private final PendingSignIns pending;
  private final Clock clock;

  IssuerClient(Issuer issuer, IdentityReader reader, PendingSignIns pending, Clock clock) {
    this.issuer = issuer;
    this.reader = reader;
    this.pending = pending;
    this.clock = clock;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return id.equals(IssuerDescription.CLIENT) ? issuer.describe().client() : null;
  }

  /** Tells Spring Security's login how. */
  void install(OAuth2LoginConfigurer<HttpSecurity> login) {
    var requests = new DefaultOAuth2AuthorizationRequestResolver(this, OidcSignIn.START);
    login
        .clientRegistrationRepository(this)
        .authorizedClientRepository(new ForgottenTokens())
        .loginPage(OidcSignIn.START)
        .authorizationEndpoint(start ->
            start
                .authorizationRequestRepository(pending)
                .authorizationRequestResolver(new SignInRequests(requests)))
        .redirectionEndpoint(back -> back.baseUri("/signed-in"))
        .tokenEndpoint(token -> token.accessTokenResponseClient(tokens()))
        .userInfoEndpoint(about -> about.oidcUserService(people()));
  }

  private static RestClientAuthorizationCodeTokenResponseClient tokens() {
    var tokens = new RestClientAuthorizationCodeTokenResponseClient();
    tokens.setRestClient(
        RestClient.builder()
            .requestFactory(Fetching.requests())
            .configureMessageConverters(converters ->
                converters
                    .addCustomConverter(new FormHttpMessageConverter())
                    .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
            .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
            .build());
    return tokens;
  }

  private OidcUserService people() {
    var rest = new RestTemplate(Fetching.requests());
    rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
    var about = new DefaultOAuth2UserService();
    about.setRestOperations(rest);
    var people = new OidcUserService();
    people.setOauth2UserService(about);
    people.setOidcUserConverter(this::person);
    return people;
  }

  private SignedInPerson person(OidcUserSource source) {
    var token = source.getUserRequest().getIdToken();
    var about = source.getUserInfo();
    try {
      var claims = new DefaultOidcUser(List.of(), token, about).getClaims();
      var viewer = reader.read(issuer.name(), claims);
      return new SignedInPerson(token, about, viewer, clock.instant());
    } catch (IllegalArgumentException nobody) {
      throw new OAuth2AuthenticationException("invalid_id_token");
    }
  }
}
