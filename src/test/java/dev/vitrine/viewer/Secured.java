package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** What every answer has to tell browsers, whatever it says. */
final class Secured {

  private Secured() {}

  static void assertHeaders(String what, HttpHeaders headers) {
    assertThat(headers.firstValue("X-Content-Type-Options")).as(what).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).as(what).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).as(what).contains("no-referrer");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).as(what).contains("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).as(what).contains("same-origin");
    assertThat(headers.firstValue("Permissions-Policy")).as(what).isPresent();
    assertThat(headers.firstValue("Server")).as(what).isEmpty();
    for (String once : List.of("Content-Security-Policy", "Cache-Control", "Referrer-Policy")) {
      assertThat(headers.allValues(once)).as("%s of %s", once, what).hasSize(1);
    }
    var policy = headers.firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy.replace("img-src 'self' data:;", ""))
        .as(what)
        .startsWith("default-src 'none';")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe", "data:", "*");
    assertThat(policy.endsWith("; sandbox") || policy.contains("base-uri 'none'"))
        .as(what)
        .isTrue();
    assertThat(policy.endsWith("; sandbox") || policy.contains("form-action 'self'")).isTrue();
  }

  static void assertNotKept(String what, HttpHeaders headers) {
    assertThat(headers.firstValue("Cache-Control")).as(what).isEqualTo(Optional.of("no-store"));
  }
}
