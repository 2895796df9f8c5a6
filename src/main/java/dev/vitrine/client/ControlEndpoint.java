package dev.vitrine.client;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.endpoints.Endpoint;
import software.amazon.awssdk.services.s3control.endpoints.S3ControlEndpointParams;
import software.amazon.awssdk.services.s3control.endpoints.S3ControlEndpointProvider;

/**
 * Where S3 Control is: at a configured endpoint exactly there, because the account that the SDK
 * puts in front of a host makes no host of an address such as {@code 127.0.0.1}.
 *
 * @param usual where it is otherwise
 */
record ControlEndpoint(S3ControlEndpointProvider usual) implements S3ControlEndpointProvider {

  @Override
  public CompletableFuture<Endpoint> resolveEndpoint(S3ControlEndpointParams asked) {
    return asked.endpoint() == null
        ? usual.resolveEndpoint(asked)
        : CompletableFuture.completedFuture(
            Endpoint.builder().url(URI.create(asked.endpoint())).build());
  }
}
