package dev.vitrine.viewer;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * What an issuer says of itself.
 *
 * @param client Vitrine as its client
 * @param tokens reads its tokens
 */
record IssuerDescription(ClientRegistration client, IssuerTokens tokens) {

  static final String CLIENT = "oidc";

  private static final List<String> ADDRESSES =
      List.of(
          "authorization_endpoint",
          "token_endpoint",
          "jwks_uri",
          "userinfo_endpoint",
          "end_session_endpoint");

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException where it is another's, or names an address at which somebody
   *     in between could answer
   */
  static IssuerDescription of(OidcProperties properties, Map<String, Object> members, Clock clock) {
    if (!properties.issuerName().equals(members.get("issuer"))) {
      throw new IllegalArgumentException("it calls itself another issuer");
    }
    for (String name : ADDRESSES) {
      if (members.get(name) instanceof String address && !SafeAddress.is(URI.create(address))) {
        throw new IllegalArgumentException("its " + name + " is without TLS");
      }
    }
    var client =
        ClientRegistrations.fromOidcConfiguration(members)
            .registrationId(CLIENT)
            .clientId(String.valueOf(properties.clientId()))
            .redirectUri("{baseUrl}/signed-in")
            .userNameAttributeName("sub")
            .scope(properties.scopes())
            .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    if (properties.clientSecret() == null) {
      client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
    } else {
      client.clientSecret(properties.clientSecret());
    }
    var registration = client.build();
    return new IssuerDescription(registration, IssuerTokens.of(properties, registration, clock));
  }

  /** The origin to which signing out leads, where the issuer wants to know of it. */
  Optional<String> signOutOrigin() {
    var address =
        client.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
    return Optional.ofNullable(address)
        .map(text -> URI.create(text.toString()))
        .map(uri -> uri.getScheme() + "://" + uri.getAuthority());
  }
}
