package dev.vitrine.catalog.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.catalog.Condition.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ec2.model.Instance;

/** Since when an instance is stopped stands only in a sentence of AWS's. */
class Ec2InstanceTests {

  @ParameterizedTest
  @CsvSource({
    "stopped, User initiated (2025-08-04 10:11:12 GMT), YES",
    "stopped, User initiated (2026-11-23 10:11:12 GMT), NO",
    "stopped, User initiated (2026-13-45 10:11:12 GMT), UNKNOWN",
    "stopped, User initiated, UNKNOWN",
    "stopped, , UNKNOWN",
    "running, User initiated (2025-08-04 10:11:12 GMT), NO"
  })
  void readsSinceWhenItIsStopped(String state, String reason, Verdict verdict) {
    var instance =
        Instance.builder().state(name -> name.name(state)).stateTransitionReason(reason).build();

    assertThat(Found.verdict(new Ec2Instance(), "stopped for more than", instance))
        .isEqualTo(verdict);
  }
}
