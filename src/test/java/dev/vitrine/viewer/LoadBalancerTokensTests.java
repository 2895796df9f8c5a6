package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.BadCredentialsException;

/** The load balancer's word is believed where it is the load balancer's, and now. */
class LoadBalancerTokensTests {

  private final HandClock clock = new HandClock();
  private final TestLoadBalancer balancer = TestLoadBalancer.start();
  private final Map<String, Object> header = TestLoadBalancer.header(clock.instant());
  private final Map<String, Object> claims = TestLoadBalancer.claims();

  @AfterEach
  void close() {
    balancer.close();
  }

  @Test
  void believesItsWordWithTheMarksThatFillItUp() {
    for (String filler : List.of("", "x", "xx", "xxx")) {
      claims.put("filler", filler);
      var token = balancer.sign(header, claims);
      var viewer = tokens(null, null).read(token);
      assertThat(viewer.key()).isEqualTo("https://issuer.example u-1");
      assertThat(viewer.name()).isEqualTo("ada@example.org");
      assertThat(viewer.identity().orElseThrow().groups()).containsExactly("readers");
      assertThat(viewer.identity().orElseThrow().remarks()).isEmpty();
    }
    assertThat(balancer.sign(header, claims)).contains("=");
  }

  @Test
  void believesItWithoutThemToo() {
    var token = balancer.sign(header, claims, Base64.getUrlEncoder().withoutPadding());
    assertThat(tokens(null, null).read(token).name()).isEqualTo("ada@example.org");
  }

  @Test
  void asksForItsKeyOnce() {
    var tokens = tokens(null, null);
    for (int i = 0; i < 5; i++) {
      tokens.read(balancer.sign(header, claims));
    }
    assertThat(balancer.asked()).containsExactly("/" + TestLoadBalancer.KEY);
  }

  @ParameterizedTest
  @CsvSource({
    "alg,none",
    "alg,HS256",
    "alg,ES384",
    "alg,RS256",
    "signer,arn:aws:elasticloadbalancing:eu-west-1:999999999999:loadbalancer/app/door/0123456789abcdef",
    "signer,",
    "client,another",
    "client,",
    "iss,https://evil.example",
    "iss,",
    "exp,",
    "exp,soon"
  })
  void input36BelievesNothingElse(String member, @Nullable String value) {
    header.put(member, value);
    refuses(balancer.sign(header, claims));
    assertThat(balancer.asked()).as("before it asks anybody").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "../12345678-1234-1234-1234-123456789012",
        "..%2f..%2fx",
        "12345678-1234-1234-1234-123456789012/../x",
        "12345678-1234-1234-1234-123456789012?x",
        "12345678-1234-1234-1234-12345678901g",
        "http://evil.example/"
      })
  void input36FollowsNoKeyAnywhereElse(String key) {
    header.put("kid", key);
    refuses(balancer.sign(header, claims));
    assertThat(balancer.asked()).isEmpty();
  }

  @Test
  void input36BelievesNothingThatIsOver() {
    var token = balancer.sign(header, claims);
    clock.goesOn(Duration.ofSeconds(170));
    assertThat(tokens(null, null).read(token).name()).isEqualTo("ada@example.org");
    clock.goesOn(Duration.ofSeconds(20));
    refuses(token);
  }

  @Test
  void input36BelievesNothingThatWasChanged() {
    var other = TestLoadBalancer.claims();
    other.put("sub", "somebody-else");
    var token = balancer.sign(header, claims).split("\\.", -1);
    var forged = balancer.sign(header, other).split("\\.", -1);
    refuses(token[0] + "." + forged[1] + "." + token[2]);
    refuses(token[0] + "." + token[1] + ".");
    refuses(token[0] + "." + token[1] + "." + Base64.getUrlEncoder().encodeToString(new byte[64]));
    refuses(token[0] + "." + token[1]);
  }

  @Test
  void input36BelievesNobodyElsesKey() {
    try (var other = TestLoadBalancer.start()) {
      refuses(other.sign(header, claims));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "...", "a.b.c", "{}", "e30=.e30=.e30="})
  void input36BelievesNoNoise(String token) {
    refuses(token);
  }

  @Test
  void input36BelievesNothingAboutNobody() {
    claims.remove("sub");
    refuses(balancer.sign(header, claims));
    claims.put("sub", "u-1");
    claims.put("iss", "https://evil.example");
    refuses(balancer.sign(header, claims));
    claims.put("iss", "https://issuer.example");
    claims.put("exp", clock.instant().minusSeconds(90).getEpochSecond());
    refuses(balancer.sign(header, claims));
  }

  @Test
  void demandsTheIssuerAndTheClientThatAreConfigured() {
    var token = balancer.sign(header, claims);
    assertThat(tokens("https://issuer.example", "client-at-issuer").read(token).name())
        .isEqualTo("ada@example.org");
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> tokens("https://other.example", null).read(token));
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> tokens(null, "other").read(token));
  }

  @Test
  void saysWhenAwsGivesNoKeyAndAsksSeldom() {
    var tokens = tokens(null, null);
    for (int i = 0; i < 100; i++) {
      header.put("kid", "00000000-0000-0000-0000-%012d".formatted(i));
      var token = balancer.sign(header, claims);
      assertThatExceptionOfType(IssuerUnreachableException.class)
          .isThrownBy(() -> tokens.read(token));
    }
    assertThat(balancer.asked()).hasSizeBetween(20, 40);
  }

  @Test
  void knowsWhereAwsPublishesTheKeys() {
    assertThat(
            new LoadBalancerProperties(TestLoadBalancer.SIGNER, null, null, "groups", null)
                .keysAddress())
        .isEqualTo("https://public-keys.auth.elb.eu-west-1.amazonaws.com");
  }

  private void refuses(String token) {
    assertThatExceptionOfType(BadCredentialsException.class)
        .isThrownBy(() -> tokens("https://issuer.example", "client-at-issuer").read(token));
  }

  private LoadBalancerTokens tokens(@Nullable String issuer, @Nullable String client) {
    var properties =
        new LoadBalancerProperties(
            TestLoadBalancer.SIGNER, issuer, client, "groups", balancer.keys());
    return new LoadBalancerTokens(
        properties,
        new LoadBalancerKeys(properties.keysAddress(), Fetching.documents()),
        new IdentityReader("groups"),
        clock);
  }
}
