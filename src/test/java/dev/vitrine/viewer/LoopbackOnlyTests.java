package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.mock.env.MockEnvironment;

/** T22: what strangers can reach asks them to sign in, or does not start. */
class LoopbackOnlyTests {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1"})
  void t22RefusesAnAddressThatStrangersReachUnlessTheyHaveToSignIn(String address) {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> new LoopbackOnly(environment(address), access(null)))
        .satisfies(refusal -> assertThat(refusal.getReason()).contains("nobody signs in"));
    assertThatNoException()
        .isThrownBy(() -> new LoopbackOnly(environment(address), access(issuer())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.3.2.1", "::1"})
  void t22LetsTheMachineItselfIn(String address) {
    assertThatNoException().isThrownBy(() -> new LoopbackOnly(environment(address), access(null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "127.0.0.1@evil",
        "0.0.0.0",
        "10.0.0.1",
        "[2001:db8::1]",
        ""
      })
  void t22KnowsNoOtherNameOfTheMachine(String host) {
    assertThat(LoopbackName.is(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]", "::1"})
  void t22KnowsTheNamesOfTheMachine(String host) {
    assertThat(LoopbackName.is(host)).isTrue();
  }

  private static MockEnvironment environment(String address) {
    var environment = new MockEnvironment().withProperty("server.address", address);
    environment.setConversionService(new ApplicationConversionService());
    return environment;
  }

  private static AccessProperties access(@Nullable OidcProperties oidc) {
    var limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(8));
    return new AccessProperties(oidc, null, limits, 1, 1, 1);
  }

  private static OidcProperties issuer() {
    return new OidcProperties(
        URI.create("https://issuer.example"), "vitrine", null, List.of("openid"), "groups", null);
  }
}
