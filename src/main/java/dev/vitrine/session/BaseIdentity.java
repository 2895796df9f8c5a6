package dev.vitrine.session;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grants;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/** Vitrine's own identity in account B, and the grants that narrow what it becomes in A. */
@Configuration(proxyBeanMethods = false)
class BaseIdentity {

  // The SDK's provider renews one second before the end by default and then hands out expired ones.
  private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofMinutes(5);

  @Bean
  AwsCredentialsProvider baseCredentials(SessionProperties properties) {
    // IMDSv2 only: the SDK would fall back to the version without a token.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_V1_DISABLED.property(), "true");
    if (properties.instanceMetadata() == null) {
      return DefaultCredentialsProvider.builder().build();
    }
    // From this address alone: an environment that switches metadata off means another one.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_DISABLED.property(), "false");
    return InstanceProfileCredentialsProvider.builder()
        .endpoint(properties.instanceMetadata().toString())
        .staleTime(RENEW_BEFORE_EXPIRY)
        .build();
  }

  @Bean
  Grants grants(AllowList operations, SessionProperties properties) {
    return Grants.pack(operations, properties.policyLimit());
  }
}
