package dev.vitrine.client;

import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.retry.RetryMode;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3BaseClientBuilder;
import software.amazon.awssdk.services.s3control.S3ControlBaseClientBuilder;
import software.amazon.awssdk.services.s3control.endpoints.S3ControlEndpointProvider;

/** Builds SDK clients, all alike: one transport, the same time-outs, three attempts at most. */
@Component
final class ClientSettings {

  private final SdkHttpClient transport;
  private final ClientProperties properties;

  ClientSettings(SdkHttpClient transport, ClientProperties properties) {
    this.transport = transport;
    this.properties = properties;
  }

  /**
   * Builds a client.
   *
   * @param type the client's interface, such as {@code Ec2Client.class}
   */
  <C extends SdkClient> C build(Class<C> type, Region region, AwsCredentialsProvider credentials) {
    try {
      var builder = (AwsClientBuilder<?, ?>) type.getMethod("builder").invoke(null);
      ((AwsSyncClientBuilder<?, ?>) builder).httpClient(transport);
      builder.region(region).credentialsProvider(credentials).overrideConfiguration(limits());
      if (properties.endpoint() != null) {
        builder.endpointOverride(properties.endpoint());
      }
      if (builder instanceof S3BaseClientBuilder<?, ?> s3) {
        // A bucket never becomes a host name, so that the guard on the wire sees one S3 host.
        s3.forcePathStyle(true);
      }
      if (builder instanceof S3ControlBaseClientBuilder<?, ?> control) {
        control.endpointProvider(new ControlEndpoint(S3ControlEndpointProvider.defaultProvider()));
      }
      return type.cast(builder.build());
    } catch (ReflectiveOperationException wrong) {
      throw new IllegalArgumentException("Not the interface of an SDK client: " + type, wrong);
    }
  }

  private ClientOverrideConfiguration limits() {
    return ClientOverrideConfiguration.builder()
        .apiCallTimeout(properties.callTimeout())
        .apiCallAttemptTimeout(properties.attemptTimeout())
        .retryStrategy(RetryMode.STANDARD)
        .build();
  }
}
