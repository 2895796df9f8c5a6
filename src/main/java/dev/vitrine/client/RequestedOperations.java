package dev.vitrine.client;

import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.AwsRequest;

/** Knows which declared operation an SDK request asks for. */
@Component
class RequestedOperations {

  private final AllowList declared;
  private final Map<Class<?>, Operation> operations = new ConcurrentHashMap<>();

  RequestedOperations(AllowList declared) {
    this.declared = declared;
  }

  /**
   * The operation of a request.
   *
   * @throws IllegalStateException where nobody declared it
   */
  Operation of(AwsRequest request) {
    return operations.computeIfAbsent(request.getClass(), this::find);
  }

  // The SDK's classes spell some operations differently (DescribeDbInstances), but only by case.
  private Operation find(Class<?> request) {
    var service = service(request);
    var name = request.getSimpleName().replaceFirst("Request$", "").toLowerCase(Locale.ROOT);
    return declared.operations().stream()
        .filter(operation -> operation.service().equals(service))
        .filter(operation -> operation.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody declared " + request.getSimpleName()));
  }

  private static String service(Class<?> request) {
    var model = request.getPackageName();
    var client = model.substring(0, model.lastIndexOf('.'));
    var module = client.substring(client.lastIndexOf('.') + 1);
    return ServiceNames.of(module).orElse(module);
  }
}
