package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.env.MockEnvironment;

/** T17: cookies that only Vitrine's own host can have set, wherever browsers take such. */
class CookiesTests {

  static Stream<Arguments> behindTls() {
    return Stream.of(
        argumentSet("every address", Map.of()),
        argumentSet("another's address", Map.of("server.address", "192.0.2.1")),
        argumentSet("its own TLS", loopback("server.ssl.bundle", "vitrine")),
        argumentSet("a certificate", loopback("server.ssl.certificate", "x.pem")),
        argumentSet("a proxy", loopback("server.forward-headers-strategy", "native")));
  }

  @ParameterizedTest
  @MethodSource("behindTls")
  void t17BindsItsCookiesToItsHostAndToTls(Map<String, Object> settings) {
    var cookies = cookies(settings);
    assertThat(cookies.of("vitrine-sign-in", "x", Duration.ofMinutes(1)).toString())
        .startsWith("__Host-vitrine-sign-in=x; Path=/; ")
        .contains("; Secure; HttpOnly; SameSite=Lax")
        .doesNotContain("Domain");
    var session = session(cookies);
    assertThat(session.getName()).isEqualTo("__Host-vitrine");
    assertThat(session.getSecure()).isTrue();
    assertThat(session.getPath()).isEqualTo("/");
    assertThat(session.getDomain()).isNull();
    assertThat(session.getHttpOnly()).isTrue();
  }

  @Test
  void t17LeavesThatOutWhereThereIsNoTls() {
    var cookies = cookies(Map.of("server.address", "127.0.0.1"));
    assertThat(session(cookies).getName()).isEqualTo("vitrine");
    assertThat(session(cookies).getSecure()).isFalse();
    assertThat(cookies.of("x", "y", Duration.ZERO).toString()).startsWith("x=y; Path=/; Max-Age=0");
  }

  private static Map<String, Object> loopback(String key, String value) {
    return Map.of("server.address", "127.0.0.1", key, value);
  }

  private static Cookies cookies(Map<String, Object> settings) {
    var environment = new MockEnvironment();
    environment.setConversionService(new ApplicationConversionService());
    settings.forEach((key, value) -> environment.setProperty(key, value.toString()));
    var limits = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(8));
    return new Cookies(new AccessProperties(null, null, limits, 1, 1, 1), environment);
  }

  private static Cookie session(Cookies cookies) {
    var server = new TomcatServletWebServerFactory();
    cookies.customize(server);
    return server.getSettings().getSession().getCookie();
  }
}
