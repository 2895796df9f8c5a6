package dev.vitrine.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody with a browser and an account at the issuer. */
final class Person {

  private final Browser browser;
  private final String name;

  Person(int port, String name) {
    this.browser = new Browser(port);
    this.name = name;
  }

  Browser browser() {
    return browser;
  }

  /** Opens an address, signs in at the issuer when sent there, and comes back. */
  HttpResponse<String> signIn(String address) {
    var form = browser.visit(address);
    assertThat(form.uri().getPath()).as("the issuer's own page").isEqualTo("/login");
    return browser.submit(form, Map.of("username", name, "password", TestIssuer.PASSWORD));
  }
}
