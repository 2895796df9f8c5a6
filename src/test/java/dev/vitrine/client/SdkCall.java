package dev.vitrine.client;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;

/** One operation of one client, called with as little in it as the SDK lets pass. */
record SdkCall(Method method) {

  /** Every operation of a client, once. */
  static List<SdkCall> of(Class<?> client) {
    return Arrays.stream(client.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> AwsRequest.class.isAssignableFrom(method.getParameterTypes()[0]))
        .filter(method -> !method.getName().endsWith("Paginator"))
        .filter(method -> !List.of(method.getParameterTypes()).contains(Path.class))
        .sorted(Comparator.comparing(Method::toString))
        .collect(
            Collectors.toMap(
                method -> method.getParameterTypes()[0], SdkCall::new, SdkCall::simpler))
        .values()
        .stream()
        .sorted(Comparator.comparing(call -> call.method().getName()))
        .toList();
  }

  Class<?> request() {
    return method.getParameterTypes()[0];
  }

  /** What the call ended with; null where it ended well. */
  @Nullable Throwable outcome(SdkClient client) {
    try {
      var arguments = Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
      method.setAccessible(true);
      var result = method.invoke(client, arguments);
      if (result instanceof CompletableFuture<?> future) {
        future.join();
      }
      return null;
    } catch (InvocationTargetException thrown) {
      return thrown.getCause();
    } catch (CompletionException thrown) {
      return thrown.getCause();
    } catch (IllegalAccessException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static SdkCall simpler(SdkCall one, SdkCall other) {
    return one.method.getParameterCount() <= other.method.getParameterCount() ? one : other;
  }

  private Object argument(Class<?> type) {
    if (AwsRequest.class.isAssignableFrom(type)) {
      return SampleRequest.of(type);
    }
    if (type == RequestBody.class) {
      return RequestBody.fromString("x");
    }
    if (type == AsyncRequestBody.class) {
      return AsyncRequestBody.fromString("x");
    }
    if (type == ResponseTransformer.class) {
      return ResponseTransformer.toBytes();
    }
    if (type == AsyncResponseTransformer.class) {
      return AsyncResponseTransformer.toBytes();
    }
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> null);
  }
}
