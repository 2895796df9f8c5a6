package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkSystemSetting;

/** Where Vitrine's own credentials come from. */
class BaseIdentityTests {

  @AfterEach
  void forgets() {
    System.clearProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property());
    System.clearProperty(SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property());
  }

  @Test
  void followsTheSdksOwnChainWhereNoMetadataServiceIsConfigured() {
    System.setProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property(), "AKIAEXAMPLE");
    System.setProperty(SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property(), "secret");
    var properties = new SessionProperties(null, Duration.ofHours(1), true, 1800, 50, null, null);
    try (var role = new BaseIdentity().baseCredentials(properties, new TestClock())) {
      assertThat(role.resolveCredentials().accessKeyId()).isEqualTo("AKIAEXAMPLE");
      assertThat(role.unavailable()).isEmpty();
    }
  }
}
