package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/** The issuer is asked when somebody needs it, and may be away. */
class IssuerTests {

  private static final String DESCRIPTION =
      """
      {"issuer": "https://issuer.example/realm",
       "authorization_endpoint": "https://issuer.example/realm/authorize",
       "token_endpoint": "https://issuer.example/realm/token",
       "jwks_uri": "https://issuer.example/realm/keys",
       "end_session_endpoint": "https://issuer.example:8443/realm/logout",
       "subject_types_supported": ["public"],
       "response_types_supported": ["code"],
       "id_token_signing_alg_values_supported": ["RS256"]}
      """;

  private final AtomicReference<@Nullable String> answer = new AtomicReference<>();
  private final AtomicReference<@Nullable String> asked = new AtomicReference<>();
  private final AtomicInteger times = new AtomicInteger();
  private final HandClock clock = new HandClock();

  @Test
  void asksOnceAndRemembers() {
    answer.set(DESCRIPTION);
    var issuer = issuer("secret");
    assertThat(issuer.known()).isEmpty();
    assertThat(times).hasValue(0);
    var client = issuer.describe().client();
    assertThat(asked).hasValue("https://issuer.example/realm/.well-known/openid-configuration");
    assertThat(client.getClientSettings().isRequireProofKey()).isTrue();
    assertThat(client.getClientSecret()).isEqualTo("secret");
    assertThat(issuer.describe().signOutOrigin()).contains("https://issuer.example:8443");
    assertThat(times).hasValue(1);
  }

  @Test
  void isAPublicClientWithoutASecret() {
    answer.set(DESCRIPTION);
    var client = issuer(null).describe().client();
    assertThat(client.getClientAuthenticationMethod()).isEqualTo(ClientAuthenticationMethod.NONE);
    assertThat(client.getClientSettings().isRequireProofKey()).isTrue();
  }

  @Test
  void asksAnIssuerThatIsAwayAgainOnlyAfterAPause() {
    var issuer = issuer("secret");
    refuses(issuer);
    refuses(issuer);
    clock.goesOn(Duration.ofSeconds(9));
    refuses(issuer);
    assertThat(times).hasValue(1);
    clock.goesOn(Duration.ofSeconds(2));
    answer.set(DESCRIPTION);
    assertThat(issuer.describe().client().getClientId()).isEqualTo("vitrine");
    assertThat(times).hasValue(2);
  }

  @ParameterizedTest
  @CsvSource({
    "https://issuer.example/realm\",https://issuer.example/other\"",
    "https://issuer.example/realm/token,http://issuer.example/realm/token",
    "https://issuer.example/realm/keys,http://issuer.example/realm/keys",
    "https://issuer.example/realm/keys,file:///etc/passwd",
    "https://issuer.example/realm/authorize,https://user@issuer.example/authorize",
    "https://issuer.example/realm/authorize,not an address",
    "{,[",
    "token_endpoint,no_endpoint"
  })
  void believesNoDescriptionThatIsAnothersOrUnsafe(String text, String instead) {
    answer.set(DESCRIPTION.replace(text, instead));
    refuses(issuer("secret"));
  }

  private Issuer issuer(@Nullable String secret) {
    var properties =
        new OidcProperties(
            URI.create("https://issuer.example/realm"),
            "vitrine",
            secret,
            List.of("openid"),
            "groups",
            null);
    return new Issuer(
        properties,
        address -> {
          times.incrementAndGet();
          asked.set(address.toString());
          var said = answer.get();
          if (said == null) {
            throw new IOException("connection refused");
          }
          return new Resource(said, "application/json");
        },
        clock);
  }

  private static void refuses(Issuer issuer) {
    assertThatExceptionOfType(IssuerUnreachableException.class).isThrownBy(issuer::describe);
    assertThat(issuer.known()).isEmpty();
  }
}
