package dev.vitrine.client;

import dev.vitrine.account.Place;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.exception.SdkClientException;

/**
 * Leads each call of an SDK client along the path of one reading.
 *
 * <p>The SDK's own convenience methods (paginators, consumers of builders) run against this, so
 * that every page of a paginator comes through here too.
 */
final class SessionCalls implements InvocationHandler {

  private final SdkClient client;
  private final CallPath path;
  private final Place place;

  SessionCalls(SdkClient client, CallPath path, Place place) {
    this.client = client;
    this.path = path;
    this.place = place;
  }

  @Override
  public Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (arguments != null
        && arguments.length == 1
        && arguments[0] instanceof AwsRequest request
        && AwsResponse.class.isAssignableFrom(method.getReturnType())) {
      return path.take(place, request, signed -> send(method, signed));
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

  private AwsResponse send(Method method, AwsRequest signed) {
    try {
      return (AwsResponse) method.invoke(client, signed);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof SdkClientException trouble) {
        throw UnreadableAnswerException.told(trouble);
      }
      if (thrown.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      // The SDK walks XML by recursion, which Aalto does not bound as the JDK's parser does.
      if (thrown.getCause() instanceof StackOverflowError) {
        throw new UnreadableAnswerException("it is nested too deep");
      }
      if (thrown.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(method.getName(), thrown);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(method.getName(), hidden);
    }
  }
}
