package dev.vitrine.viewer;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect issuer at which people sign in.
 *
 * @param issuer its address, as it stands in its tokens
 * @param clientId what it calls Vitrine
 * @param clientSecret what proves that Vitrine is Vitrine; without one it is a public client
 * @param scopes what Vitrine asks the issuer for
 * @param groupsClaim the claim that names the groups of a person
 * @param audience what a bearer token must be made for; without it the API takes none
 */
record OidcProperties(
    @Nullable URI issuer,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @DefaultValue({"openid", "profile", "email"}) List<String> scopes,
    @DefaultValue("groups") String groupsClaim,
    @Nullable String audience) {

  OidcProperties {
    AccessProperties.check(
        "oidc.issuer",
        issuer,
        issuer != null && SafeAddress.is(issuer) && issuer.getRawQuery() == null,
        "an address with https, or with http on this machine, and without a query");
    AccessProperties.check(
        "oidc.client-id",
        clientId,
        clientId != null && !clientId.isBlank(),
        "what it calls Vitrine");
    AccessProperties.check(
        "oidc.client-secret",
        "(empty)",
        clientSecret == null || !clientSecret.isBlank(),
        "a secret");
    AccessProperties.check(
        "oidc.scopes", scopes, scopes.contains("openid"), "a list in which openid stands");
    AccessProperties.check(
        "oidc.groups-claim",
        groupsClaim,
        groupsClaim.matches("[\\w:/.@-]{1,128}"),
        "a claim's name");
    AccessProperties.check(
        "oidc.audience", audience, audience == null || !audience.isBlank(), "a token's audience");
    scopes = List.copyOf(scopes);
  }

  /** The issuer as its tokens write it. */
  String issuerName() {
    return Objects.requireNonNull(issuer).toString();
  }

  /** Hides the client's secret. */
  @Override
  public String toString() {
    return "OidcProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
  }
}
