package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
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

  @Test
  void saysWhereItsCredentialsComeFrom() {
    System.setProperty(SdkSystemSetting.AWS_ACCESS_KEY_ID.property(), "AKIAEXAMPLE");
    System.setProperty(SdkSystemSetting.AWS_SECRET_ACCESS_KEY.property(), "secret");
    var properties = new SessionProperties(null, Duration.ofHours(1), true, 1800, 50, null, null);
    try (var role = new BaseIdentity().baseCredentials(properties, new TestClock())) {
      assertThat(new OwnIdentity(role).find())
          .isEqualTo(
              new OwnIdentity.Known(
                  "Java's system properties", Optional.empty(), Optional.empty()));
    }
  }

  @Test
  void f15SaysWhyItHasNone() throws IOException {
    var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    var nobody = URI.create("http://127.0.0.1:" + taken.getLocalPort());
    taken.close();
    var properties = new SessionProperties(null, Duration.ofHours(1), true, 1800, 50, nobody, null);
    try (var role = new BaseIdentity().baseCredentials(properties, new TestClock())) {
      assertThat(new OwnIdentity(role).find())
          .isInstanceOfSatisfying(
              OwnIdentity.Unavailable.class,
              none -> assertThat(none.reason()).contains("did not answer"));
    }
  }
}
