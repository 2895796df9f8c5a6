package dev.vitrine.viewer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Reads the tokens of one issuer.
 *
 * @param identities those that say who signed in
 * @param access those that programs bring
 */
record IssuerTokens(JwtDecoder identities, JwtDecoder access) {

  private static final Duration SKEW = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration KEPT_WHILE_AWAY = Duration.ofHours(4);

  static IssuerTokens of(OidcProperties properties, ClientRegistration client, Clock clock) {
    var keys = keys(String.valueOf(client.getProviderDetails().getJwkSetUri()));
    var identities = decoder(keys, identity(client, clock));
    identities.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return new IssuerTokens(identities, decoder(keys, access(properties, clock)));
  }

  // Every algorithm whose keys an issuer can publish: with none, and with a shared secret, whoever
  // knows the token could write another.
  private static NimbusJwtDecoder decoder(
      JWKSource<SecurityContext> keys, OAuth2TokenValidator<Jwt> validator) {
    var decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwsAlgorithms(taken -> taken.addAll(EnumSet.allOf(SignatureAlgorithm.class)))
            .build();
    decoder.setJwtValidator(validator);
    return decoder;
  }

  private static OAuth2TokenValidator<Jwt> identity(ClientRegistration client, Clock clock) {
    var validator = new OidcIdTokenValidator(client);
    validator.setClock(clock);
    validator.setClockSkew(SKEW);
    return new DelegatingOAuth2TokenValidator<>(times(clock), validator);
  }

  private static OAuth2TokenValidator<Jwt> access(OidcProperties properties, Clock clock) {
    var type = new JwtTypeValidator("JWT", "at+jwt", "application/at+jwt");
    type.setAllowEmpty(true);
    return new DelegatingOAuth2TokenValidator<>(
        type,
        times(clock),
        new JwtIssuerValidator(properties.issuerName()),
        new JwtClaimValidator<List<String>>(
            JwtClaimNames.AUD,
            audience -> audience != null && audience.contains(properties.audience())));
  }

  private static OAuth2TokenValidator<Jwt> times(Clock clock) {
    var times = new JwtTimestampValidator(SKEW);
    times.setAllowEmptyExpiryClaim(false);
    times.setClock(clock);
    return times;
  }

  // A key that nobody knows makes Vitrine ask again, which strangers must not make it do often.
  private static JWKSource<SecurityContext> keys(String address) {
    try {
      return JWKSourceBuilder.<SecurityContext>create(
              URI.create(address).toURL(), Fetching.documents())
          .cache(KEPT.toMillis(), Duration.ofSeconds(10).toMillis())
          .refreshAheadCache(false)
          .rateLimited(PAUSE.toMillis())
          .outageTolerant(KEPT_WHILE_AWAY.toMillis())
          .build();
    } catch (MalformedURLException wrong) {
      throw new IllegalArgumentException("its keys have no address", wrong);
    }
  }
}
