package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects refusals, for tests. */
final class Refusals {

  private Refusals() {}

  /** Expects a refusal with that code and status, and returns its sentence. */
  static String assertRefused(ThrowingCallable call, String code, int status) {
    var refusal = catchThrowableOfType(AwsRefusal.class, call);
    assertThat(refusal).as("a refusal").isNotNull();
    assertThat(refusal.code()).isEqualTo(code);
    assertThat(refusal.status()).isEqualTo(status);
    return refusal.sentence();
  }
}
