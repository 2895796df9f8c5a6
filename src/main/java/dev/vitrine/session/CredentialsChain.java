package dev.vitrine.session;

import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The SDK's own default chain of credentials, in its order, but for the last link; remembers which
 * link gave some.
 */
final class CredentialsChain implements AwsCredentialsProvider, SdkAutoCloseable {

  private final List<Link> links;
  private final AwsCredentialsProvider chain;
  private volatile String source = "nowhere";

  /**
   * Creates it.
   *
   * @param instance the last link
   */
  CredentialsChain(AwsCredentialsProvider instance) {
    this.links =
        List.of(
            new Link("Java's system properties", SystemPropertyCredentialsProvider.create()),
            new Link("the environment", EnvironmentVariableCredentialsProvider.create()),
            new Link("a web identity token", WebIdentityTokenFileCredentialsProvider.create()),
            new Link("a profile", ProfileCredentialsProvider.create()),
            new Link("the container", ContainerCredentialsProvider.create()),
            new Link(InstanceMetadata.NAME, instance));
    this.chain = AwsCredentialsProviderChain.of(links.toArray(Link[]::new));
  }

  @Override
  public AwsCredentials resolveCredentials() {
    return chain.resolveCredentials();
  }

  /** Where the last credentials came from, in words. */
  String source() {
    return source;
  }

  @Override
  public void close() {
    links.forEach(Link::close);
  }

  private final class Link implements AwsCredentialsProvider, SdkAutoCloseable {

    private final String name;
    private final AwsCredentialsProvider provider;

    private Link(String name, AwsCredentialsProvider provider) {
      this.name = name;
      this.provider = provider;
    }

    @Override
    public AwsCredentials resolveCredentials() {
      var given = provider.resolveCredentials();
      source = name;
      return given;
    }

    @Override
    public void close() {
      if (provider instanceof SdkAutoCloseable closeable) {
        closeable.close();
      }
    }
  }
}
