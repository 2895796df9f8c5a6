package dev.vitrine.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a credential, and what does not. */
class CredentialsTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://builder:hunter2-hunter2@bitbucket.org/example/mirror.git",
        "postgres://orders:hunter2-hunter2@orders.example.com:5432/orders",
        "see redis://:hunter2-hunter2@cache.example.com and the wiki"
      })
  void keepsPasswordsInAddressesBack(String text) {
    assertThat(Credentials.masked(text))
        .doesNotContain("hunter2")
        .contains("example")
        .contains("withheld");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/example/storefront.git",
        "https://shop.example.com:8443/@alice",
        "git@github.com:example/storefront.git",
        "arn:aws:lambda:eu-west-1:111111111111:function:checkout",
        "arn:aws:secretsmanager:eu-west-1:111111111111:secret:orders/db-a1b2c3",
        "arn:aws-us-gov:secretsmanager:us-gov-west-1:111111111111:secret:orders/db-a1b2c3:password::"
      })
  void leavesOtherAddressesAsTheyAre(String text) {
    assertThat(Credentials.masked(text)).isEqualTo(text);
  }

  @Test
  void keepsSecretsBehindTheirWordBack() {
    assertThat(Credentials.masked("secret: hunter2-hunter2, token=hunter2-hunter2"))
        .doesNotContain("hunter2")
        .contains("secret: …", "token=…");
  }
}
