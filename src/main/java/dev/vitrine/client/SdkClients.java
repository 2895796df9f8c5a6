package dev.vitrine.client;

import dev.vitrine.session.SessionRegion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/** The transport that every client shares, and the one client that speaks as Vitrine itself. */
@Configuration(proxyBeanMethods = false)
class SdkClients {

  @Bean
  SdkHttpClient transport(ClientProperties properties) {
    return ApacheHttpClient.builder()
        .maxConnections(properties.maxConnections())
        .connectionTimeout(properties.attemptTimeout())
        .socketTimeout(properties.attemptTimeout())
        .connectionAcquisitionTimeout(properties.callTimeout())
        .build();
  }

  // Built at the first call: its region may have to be asked of the instance.
  @Bean
  @Lazy
  StsClient sts(ClientSettings settings, AwsCredentialsProvider identity, SessionRegion region) {
    return settings.build(StsClient.class, Region.of(region.get().value()), identity);
  }
}
