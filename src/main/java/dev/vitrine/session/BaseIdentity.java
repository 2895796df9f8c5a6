package dev.vitrine.session;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grants;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.core.SdkSystemSetting;

/** Vitrine's own identity in account B, and the grants that narrow what it becomes in A. */
@Configuration(proxyBeanMethods = false)
class BaseIdentity {

  @Bean
  InstanceRole baseCredentials(SessionProperties properties, Clock clock) {
    // IMDSv2 only, also where the SDK asks for the region.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_V1_DISABLED.property(), "true");
    if (properties.instanceMetadata() == null) {
      return new InstanceRole(
          new CredentialsChain(() -> InstanceMetadata.usual().resolveCredentials()), clock);
    }
    // From this address alone: an environment that switches metadata off means another one.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_DISABLED.property(), "false");
    return new InstanceRole(new InstanceMetadata(properties.instanceMetadata()), clock);
  }

  @Bean
  Grants grants(AllowList operations, SessionProperties properties) {
    return Grants.pack(operations, properties.policyLimit());
  }

  @Bean
  OwnIdentity ownIdentity(InstanceRole role) {
    return new OwnIdentity(role);
  }
}
