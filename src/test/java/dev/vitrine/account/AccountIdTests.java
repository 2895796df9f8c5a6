package dev.vitrine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIdTests {

  @Test
  void takesTwelveDigits() {
    assertThat(new AccountId("000123456789")).hasToString("000123456789");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12345678901",
        "1234567890123",
        "１２３４５６７８９０１２",
        "123456789012\n",
        "123456789012 ",
        "-12345678901",
        "123456789012,210987654321",
        "arn:aws:iam::999999999999:role/Admin",
        "../123456789"
      })
  void refusesEverythingElse(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new AccountId(value));
  }
}
