package dev.vitrine.viewer;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookies of those who sign in. Their names begin with {@code __Host-}, so that browsers take
 * them over TLS and from Vitrine alone; only where Vitrine serves its own machine without TLS they
 * cannot.
 */
@Component
class Cookies implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final SessionLimits limits;
  private final boolean secure;

  Cookies(AccessProperties access, Environment environment) {
    this.limits = access.session();
    this.secure = !plain(environment);
  }

  /** The whole name of a cookie. */
  String name(String name) {
    return secure ? "__Host-" + name : name;
  }

  /** A cookie that comes back when the issuer sends a browser here, and that no script sees. */
  ResponseCookie of(String name, String value, Duration life) {
    return ResponseCookie.from(name(name), value)
        .path("/")
        .maxAge(life)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.LAX.attributeValue())
        .build();
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    var session = server.getSettings().getSession();
    // Vitrine's own clock ends sessions; the server's only clears away what nobody came back to.
    session.setTimeout(limits.idle().plusMinutes(1));
    var cookie = session.getCookie();
    cookie.setName(name("vitrine"));
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setSameSite(SameSite.LAX);
  }

  private static boolean plain(Environment environment) {
    var address = environment.getProperty("server.address", InetAddress.class);
    return address != null
        && address.isLoopbackAddress()
        && !environment.containsProperty("server.ssl.bundle")
        && !environment.containsProperty("server.ssl.certificate")
        && !environment.containsProperty("server.ssl.key-store")
        && environment.getProperty("server.forward-headers-strategy", "none").equals("none");
  }
}
