package dev.vitrine.client;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.ClasspathInterceptorChainFactory;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * The lock in the SDK: stops every call of every SDK client in this process whose service and
 * operation are not exactly on the list.
 *
 * <p>The SDK finds it by the file {@code execution.interceptors} on the classpath and makes one for
 * each client, also for presigners and for clients that nobody here built. Until it is armed it
 * stops everything.
 */
public final class AllowListInterceptor implements ExecutionInterceptor {

  // Static because the SDK itself makes the interceptors, with no way to hand them anything.
  private static final AtomicReference<List<ReadRule>> ARMED = new AtomicReference<>(List.of());

  /** Called by the SDK. */
  public AllowListInterceptor() {}

  /**
   * Lets pass what the rule allows, and nothing else, until it is closed or a later one is armed.
   *
   * @return closed, brings back what was armed before; without that everything is stopped again
   * @throws IllegalStateException where the SDK would not ask this interceptor at all
   */
  static Armed arm(ReadRule rule) {
    demandRegistered();
    ARMED.updateAndGet(armed -> Stream.concat(armed.stream(), Stream.of(rule)).toList());
    return () ->
        ARMED.updateAndGet(armed -> armed.stream().filter(other -> other != rule).toList());
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    demand(context.request(), attributes);
  }

  /** Once more, because interceptors in between may have changed the request. */
  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    demand(context.request(), attributes);
  }

  private static void demand(SdkRequest request, ExecutionAttributes attributes) {
    var service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
    var name = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
    var operation =
        ServiceNames.of(service)
            .map(known -> new WireOperation(known, name))
            .orElseThrow(() ->
                new OperationRefusedException(
                    service + " " + name + " belongs to a service that AWS does not list"));
    current().demand(operation, parameter -> request.getValueForField(parameter, String.class));
  }

  /** A jar that was packed without the SDK's file would leave this lock out silently. */
  private static void demandRegistered() {
    if (new ClasspathInterceptorChainFactory()
        .getGlobalInterceptors().stream().noneMatch(AllowListInterceptor.class::isInstance)) {
      throw new IllegalStateException(
          "Vitrine does not start: the SDK does not find the interceptor that stops writes; "
              + "software/amazon/awssdk/global/handlers/execution.interceptors must name it");
    }
  }

  private static ReadRule current() {
    var armed = ARMED.get();
    return armed.isEmpty() ? ReadRule.NOTHING : armed.getLast();
  }

  /** An arming that can be ended. */
  interface Armed extends AutoCloseable {

    @Override
    void close();
  }
}
