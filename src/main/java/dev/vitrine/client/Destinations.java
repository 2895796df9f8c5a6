package dev.vitrine.client;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where requests may go: to AWS over TLS, or to the endpoint that was configured instead.
 *
 * @param endpoints the configured endpoints, none of them a user's input
 */
record Destinations(Set<URI> endpoints) {

  private static final Pattern AWS =
      Pattern.compile(
          "[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(amazonaws\\.com|amazonaws\\.com\\.cn|api\\.aws)");

  Destinations {
    endpoints = Set.copyOf(endpoints);
  }

  /**
   * The endpoint of Vitrine's own configuration and those of AWS's variables and system properties
   * ({@code AWS_ENDPOINT_URL}, {@code AWS_ENDPOINT_URL_<SERVICE>}).
   */
  static Destinations configured(@Nullable URI endpoint) {
    var variables =
        System.getenv().entrySet().stream()
            .filter(variable -> variable.getKey().startsWith("AWS_ENDPOINT_URL"))
            .map(Map.Entry::getValue);
    var properties =
        System.getProperties().stringPropertyNames().stream()
            .filter(name -> name.startsWith("aws.endpointUrl"))
            .map(System::getProperty);
    var addresses = Stream.concat(variables, properties).filter(a -> !a.isBlank()).map(URI::create);
    return new Destinations(
        Stream.concat(Stream.ofNullable(endpoint), addresses).collect(Collectors.toSet()));
  }

  void demand(SentRequest request) {
    var uri = request.uri();
    if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new OperationRefusedException(uri.getRawAuthority() + " is no plain host");
    }
    if (!isConfigured(uri) && !isAws(uri)) {
      throw new OperationRefusedException(
          "%s://%s:%d is neither AWS over https nor a configured endpoint"
              .formatted(uri.getScheme(), uri.getHost(), port(uri)));
    }
    demandSameHost(request);
  }

  /** Whether the URI leads to AWS itself rather than to a configured endpoint. */
  boolean isAws(URI uri) {
    return "https".equals(uri.getScheme())
        && port(uri) == 443
        && AWS.matcher(uri.getHost()).matches();
  }

  boolean isConfigured(URI uri) {
    return endpoints.stream().anyMatch(endpoint -> isSame(endpoint, uri));
  }

  /** A server may believe the Host header rather than the address; so both must agree. */
  private static void demandSameHost(SentRequest request) {
    var host = request.uri().getHost();
    var withPort = host + ":" + port(request.uri());
    var named = request.headers().one("Host");
    if (named.isPresent() && !named.get().equals(host) && !named.get().equals(withPort)) {
      throw new OperationRefusedException(
          "it goes to " + withPort + " but names " + named.get() + " as its host");
    }
  }

  private static boolean isSame(URI endpoint, URI uri) {
    return uri.getScheme().equals(endpoint.getScheme())
        && uri.getHost().equalsIgnoreCase(endpoint.getHost())
        && port(uri) == port(endpoint);
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return "https".equals(uri.getScheme()) ? 443 : 80;
  }
}
