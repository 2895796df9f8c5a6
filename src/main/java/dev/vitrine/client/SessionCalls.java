package dev.vitrine.client;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkClient;

/**
 * Passes each call of an SDK client on with the credentials of one reading.
 *
 * <p>The SDK's own convenience methods (paginators, consumers of builders) run against this, so
 * that every page of a paginator comes through here too.
 */
final class SessionCalls implements InvocationHandler {

  private final SdkClient client;
  private final RequestedOperations operations;
  private final Reading reading;

  SessionCalls(SdkClient client, RequestedOperations operations, Reading reading) {
    this.client = client;
    this.operations = operations;
    this.reading = reading;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null
        && arguments.length == 1
        && arguments[0] instanceof AwsRequest request
        && AwsResponse.class.isAssignableFrom(method.getReturnType())) {
      return call(method, request);
    }
    if (method.getName().equals("serviceName")) {
      return client.serviceName();
    }
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    // Closing a shared client, or a streaming call: nothing that a reading does.
    throw new UnsupportedOperationException("Not a read: " + method.getName());
  }

  private Object call(Method method, AwsRequest request) throws Throwable {
    var operation = operations.of(request);
    reading.calls(operation);
    var configuration =
        request
            .overrideConfiguration()
            .map(AwsRequestOverrideConfiguration::toBuilder)
            .orElseGet(AwsRequestOverrideConfiguration::builder)
            .credentialsProvider(StaticCredentialsProvider.create(reading.credentials(operation)))
            .build();
    var signed = request.toBuilder().overrideConfiguration(configuration).build();
    try {
      var answer = method.invoke(client, signed);
      if (answer instanceof AwsResponse response) {
        reading.answered(operation, response.responseMetadata().requestId());
      }
      return answer;
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }
}
