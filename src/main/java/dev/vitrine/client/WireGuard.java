package dev.vitrine.client;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * The lock on the wire: lets only those requests reach the network that are themselves, byte by
 * byte, an operation that may be sent.
 *
 * <p>It does not ask the SDK what a request is but reads it as AWS would; whatever it does not
 * recognise for certain it refuses.
 */
final class WireGuard implements SdkHttpClient {

  private final SdkHttpClient delegate;
  private final ReadRule rule;
  private final Destinations destinations;
  private final Consumer<WireOperation> passed;

  /**
   * Guards a client.
   *
   * @param delegate what sends
   * @param rule what may be sent
   * @param destinations where to
   * @param passed hears of every operation that passes, before it is sent
   */
  WireGuard(
      SdkHttpClient delegate,
      ReadRule rule,
      Destinations destinations,
      Consumer<WireOperation> passed) {
    this.delegate = delegate;
    this.rule = rule;
    this.destinations = destinations;
    this.passed = passed;
  }

  /**
   * Prepares a request that may be sent.
   *
   * @throws OperationRefusedException where it may not
   */
  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    var sent = SentRequest.of(request);
    destinations.demand(sent);
    var operation = operation(sent);
    rule.demand(operation, name -> sent.form().flatMap(form -> form.value(name)));
    passed.accept(operation);
    return delegate.prepareRequest(sent.pinned(request));
  }

  @Override
  public void close() {
    delegate.close();
  }

  @Override
  public String clientName() {
    return delegate.clientName();
  }

  private WireOperation operation(SentRequest sent) {
    var names = Recognition.of(sent, destinations.isAws(sent.uri()));
    return names.stream()
        .filter(rule::allows)
        .findFirst()
        .orElseThrow(() ->
            new OperationRefusedException(
                names.isEmpty()
                    ? "no operation of AWS looks like this request to " + sent.uri().getHost()
                    : names.stream().map(WireOperation::title).collect(Collectors.joining(" or "))
                        + " is not among the operations that /read-only shows"));
  }
}
