package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Vitrine's own credentials while the instance's metadata service has trouble. */
class InstanceRoleTests {

  private static final Duration LIFE = Duration.ofHours(6);

  private final TestClock clock = new TestClock();
  private int asked;
  private Supplier<AwsCredentials> metadata = this::fresh;
  private final AwsCredentialsProvider source =
      () -> {
        asked++;
        return metadata.get();
      };
  private final InstanceRole role = new InstanceRole(source, clock);

  @Test
  void f15ServesWhatItHasUntilItReallyEndsThenSaysSo() {
    var first = role.resolveCredentials();
    metadataIsDown();
    clock.goesOn(LIFE.minusMillis(1));
    assertThat(role.resolveCredentials()).isEqualTo(first);
    assertThat(role.unavailable()).isEmpty();
    clock.goesOn(Duration.ofMillis(1));
    assertUnavailable("did not answer");
    assertThat(role.unavailable()).contains("it did not answer");
  }

  @Test
  void f15NeverHandsOutCredentialsThatHaveEnded() {
    var old = fresh();
    metadata = () -> old;
    role.resolveCredentials();
    clock.goesOn(LIFE);
    assertUnavailable("ended at");
    assertThat(role.unavailable()).isPresent();
  }

  @Test
  void f15IsAvailableAgainWhenALaterAttemptWorks() {
    metadataIsDown();
    assertUnavailable("did not answer");
    metadata = this::fresh;
    clock.goesOn(Duration.ofSeconds(5));
    assertThat(role.resolveCredentials()).isNotNull();
    assertThat(role.unavailable()).isEmpty();
  }

  @Test
  void f15DoesNotHammerAMetadataServiceThatIsDown() {
    metadataIsDown();
    for (int request = 0; request < 100; request++) {
      assertUnavailable("did not answer");
      clock.goesOn(Duration.ofMillis(40));
    }
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void f15ForgetsATroubleThatNobodyLookedIntoForAMinute() {
    metadataIsDown();
    assertUnavailable("did not answer");
    clock.goesOn(Duration.ofSeconds(59));
    assertThat(role.unavailable()).isPresent();
    clock.goesOn(Duration.ofSeconds(1));
    assertThat(role.unavailable()).isEmpty();
  }

  @Test
  void f15SaysInEachAccountThatTheInstanceRoleIsUnavailable() {
    var room = new Room();
    room.sts.answers(_ -> {
      throw new InstanceRoleUnavailable("the instance has no role");
    });
    assertThat(room.opensForAda())
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.UNREACHABLE);
              assertThat(refusal.message())
                  .contains("instance role unavailable: the instance has no role");
            });
  }

  @Test
  void asksAnewAfterAnHourAndFiveMinutesBeforeTheEnd() {
    role.resolveCredentials();
    clock.goesOn(Duration.ofMinutes(59));
    role.resolveCredentials();
    assertThat(asked).isEqualTo(1);
    clock.goesOn(Duration.ofMinutes(1));
    role.resolveCredentials();
    assertThat(asked).isEqualTo(2);
  }

  @Test
  void leavesCredentialsWithoutAnEndToTheirSource() {
    metadata = () -> AwsBasicCredentials.create("AKIAEXAMPLE", "secret");
    role.resolveCredentials();
    role.resolveCredentials();
    assertThat(asked).isEqualTo(2);
    assertThat(role.unavailable()).isEmpty();
  }

  private void metadataIsDown() {
    metadata =
        () -> {
          throw new InstanceRoleUnavailable("it did not answer");
        };
  }

  private void assertUnavailable(String why) {
    assertThatExceptionOfType(InstanceRoleUnavailable.class)
        .isThrownBy(role::resolveCredentials)
        .withMessageContaining("instance role unavailable: ")
        .withMessageContaining(why);
  }

  private AwsCredentials fresh() {
    return AwsSessionCredentials.builder()
        .accessKeyId("ASIAEXAMPLE")
        .secretAccessKey("secret")
        .sessionToken("token")
        .expirationTime(clock.instant().plus(LIFE))
        .build();
  }
}
