package dev.vitrine.client;

import dev.vitrine.account.Accounts;
import dev.vitrine.permission.AllowList;
import dev.vitrine.session.IdentityOperations;
import dev.vitrine.session.SessionRegion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.unit.DataSize;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sts.StsClient;

/** The two locks, the transport that every client shares, and the client that speaks as Vitrine. */
@Configuration(proxyBeanMethods = false)
class SharedTransport {

  // A thousand rich instances are 2 MB.
  private static final long LONGEST_ANSWER = DataSize.ofMegabytes(64).toBytes();
  private static final Logger LOG = LoggerFactory.getLogger(WireGuard.class);

  @Bean
  ReadRule readRule(AllowList operations, Accounts accounts) {
    return new ReadRule(operations, IdentityOperations::contains, accounts::haveRole);
  }

  // Also where beans are made when somebody needs them: nobody needs this one, but all calls do.
  @Bean
  @Lazy(false)
  AllowListInterceptor.Armed armedInterceptor(ReadRule rule) {
    return AllowListInterceptor.arm(rule);
  }

  @Bean
  SdkHttpClient transport(ClientProperties properties, ReadRule rule, AnswerRoom room) {
    AnswerXml.install();
    PlainJson.install();
    var connections =
        ApacheHttpClient.builder()
            .maxConnections(properties.maxConnections())
            .connectionTimeout(properties.attemptTimeout())
            .socketTimeout(properties.attemptTimeout())
            .connectionAcquisitionTimeout(properties.callTimeout())
            .build();
    return new WireGuard(
        new AnswerGuard(connections, LONGEST_ANSWER, room),
        rule,
        Destinations.configured(properties.endpoint()),
        sent -> LOG.debug("{} {}", sent.service(), sent.name()));
  }

  // Built at the first call: its region may have to be asked of the instance.
  @Bean
  @Lazy
  StsClient sts(ClientSettings settings, AwsCredentialsProvider identity, SessionRegion region) {
    return settings.build(StsClient.class, Region.of(region.get().value()), identity);
  }
}
