package dev.vitrine.viewer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;

/**
 * Reads what the load balancer says of whoever sent a request. It is nearly a JSON Web Token: its
 * parts are padded, which such tokens are not, and the signature is over the padding too.
 */
final class LoadBalancerTokens {

  private static final int SKEW = 60;

  private final LoadBalancerProperties properties;
  private final LoadBalancerKeys keys;
  private final IdentityReader reader;
  private final Clock clock;

  LoadBalancerTokens(
      LoadBalancerProperties properties,
      LoadBalancerKeys keys,
      IdentityReader reader,
      Clock clock) {
    this.properties = properties;
    this.keys = keys;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The viewer of whom it speaks.
   *
   * @throws BadCredentialsException where it is not that load balancer's word, or not any more
   * @throws IssuerUnreachableException where that cannot be found out
   */
  Viewer read(String token) {
    try {
      var said = JWSObject.parse(token);
      var header = said.getHeader().toJSONObject();
      demand(said.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256), "its algorithm");
      demand(properties.signerArn().equals(header.get("signer")), "its signer");
      demand(isOr(properties.clientId(), header.get("client")), "its client");
      demand(isOr(properties.issuer(), header.get("iss")), "its issuer");
      demand(isAhead(header.get("exp")), "its time");
      var key = keys.key(String.valueOf(said.getHeader().getKeyID()));
      demand(said.verify(new ECDSAVerifier(key)), "its signature");
      return viewer(String.valueOf(header.get("iss")), said.getPayload().toJSONObject());
    } catch (ParseException | JOSEException | IllegalArgumentException unread) {
      throw new BadCredentialsException("It cannot be read", unread);
    }
  }

  private Viewer viewer(String issuer, @Nullable Map<String, Object> claims) {
    if (claims == null) {
      throw new BadCredentialsException("It says nothing");
    }
    demand(Objects.equals(claims.getOrDefault("iss", issuer), issuer), "its issuer");
    demand(!claims.containsKey("exp") || isAhead(claims.get("exp")), "its time");
    return reader.read(issuer, claims);
  }

  private boolean isAhead(@Nullable Object time) {
    return time instanceof Number seconds
        && clock.instant().isBefore(Instant.ofEpochSecond(seconds.longValue()).plusSeconds(SKEW));
  }

  private static boolean isOr(@Nullable String wanted, @Nullable Object said) {
    return wanted == null ? said instanceof String : wanted.equals(said);
  }

  private static void demand(boolean fits, String what) {
    if (!fits) {
      throw new BadCredentialsException("Not accepted is " + what);
    }
  }
}
