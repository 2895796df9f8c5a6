package dev.vitrine.session;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grants;
import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;

/** Vitrine's own identity in account B, and the grants that narrow what it becomes in A. */
@Configuration(proxyBeanMethods = false)
class BaseIdentity {

  private static final URI IPV4 = URI.create("http://169.254.169.254");
  private static final URI IPV6 = URI.create("http://[fd00:ec2::254]");

  @Bean
  InstanceRole baseCredentials(SessionProperties properties, Clock clock) {
    // IMDSv2 only, also where the SDK asks for the region.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_V1_DISABLED.property(), "true");
    if (properties.instanceMetadata() == null) {
      return new InstanceRole(chain(), clock);
    }
    // From this address alone: an environment that switches metadata off means another one.
    System.setProperty(SdkSystemSetting.AWS_EC2_METADATA_DISABLED.property(), "false");
    return new InstanceRole(new InstanceMetadata(properties.instanceMetadata()), clock);
  }

  @Bean
  Grants grants(AllowList operations, SessionProperties properties) {
    return Grants.pack(operations, properties.policyLimit());
  }

  // The SDK's own default chain, in its order, but for the last link.
  private static AwsCredentialsProvider chain() {
    return AwsCredentialsProviderChain.builder()
        .credentialsProviders(
            SystemPropertyCredentialsProvider.create(),
            EnvironmentVariableCredentialsProvider.create(),
            WebIdentityTokenFileCredentialsProvider.create(),
            ProfileCredentialsProvider.create(),
            ContainerCredentialsProvider.create(),
            BaseIdentity::instance)
        .build();
  }

  private static AwsCredentials instance() {
    if (SdkSystemSetting.AWS_EC2_METADATA_DISABLED.getBooleanValue().orElse(false)) {
      throw new InstanceRoleUnavailable("AWS_EC2_METADATA_DISABLED is set");
    }
    var six =
        SdkSystemSetting.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE
            .getStringValue()
            .filter("IPv6"::equalsIgnoreCase);
    var endpoint =
        SdkSystemSetting.AWS_EC2_METADATA_SERVICE_ENDPOINT
            .getNonDefaultStringValue()
            .map(URI::create)
            .orElse(six.isPresent() ? IPV6 : IPV4);
    return new InstanceMetadata(endpoint).resolveCredentials();
  }
}
