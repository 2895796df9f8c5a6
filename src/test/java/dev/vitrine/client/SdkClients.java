package dev.vitrine.client;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsAsyncClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;

/** Every client of the SDK on the classpath. */
final class SdkClients {

  private static final String SERVICES = "classpath*:software/amazon/awssdk/services/";

  private SdkClients() {}

  /** The interfaces of all clients, {@code Ec2Client}, {@code Ec2AsyncClient}, … */
  static List<Class<?>> all() {
    return classes("**/*Client.class")
        .filter(Class::isInterface)
        .filter(SdkClient.class::isAssignableFrom)
        .toList();
  }

  static List<Class<?>> synchronous() {
    return all().stream().filter(type -> !type.getSimpleName().endsWith("AsyncClient")).toList();
  }

  /** Botocore's name of the service that a client speaks to. */
  static String service(Class<?> client) {
    var name = client.getSimpleName().replaceFirst("(Async)?Client$", "");
    return ServiceNames.of(name).orElseThrow(() -> new IllegalStateException(name));
  }

  /** The classes below {@code software.amazon.awssdk.services} that match a pattern. */
  static Stream<Class<?>> classes(String pattern) {
    try {
      var reader = new SimpleMetadataReaderFactory();
      var resources = new PathMatchingResourcePatternResolver().getResources(SERVICES + pattern);
      return Arrays.stream(resources)
          .filter(resource -> !resource.getDescription().contains("/internal/"))
          .map(resource -> {
            try {
              return Class.forName(
                  reader.getMetadataReader(resource).getClassMetadata().getClassName());
            } catch (IOException | ClassNotFoundException broken) {
              throw new IllegalStateException(broken);
            }
          });
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A client of the given kind, as anyone might build it, on a network of ours. */
  static SdkClient build(
      Class<?> type, software.amazon.awssdk.http.SdkHttpClient http, ExecutionInterceptor... own) {
    var builder = builder(type, own);
    ((AwsSyncClientBuilder<?, ?>) builder).httpClient(http);
    return (SdkClient) ((AwsClientBuilder<?, ?>) builder).build();
  }

  static SdkClient buildAsync(Class<?> type, Wire wire) {
    var builder = builder(type);
    ((AwsAsyncClientBuilder<?, ?>) builder).httpClient(wire);
    return (SdkClient) ((AwsClientBuilder<?, ?>) builder).build();
  }

  private static AwsClientBuilder<?, ?> builder(Class<?> type, ExecutionInterceptor... own) {
    try {
      var builder = (AwsClientBuilder<?, ?>) type.getMethod("builder").invoke(null);
      builder.region(Region.EU_WEST_1);
      builder.credentialsProvider(
          StaticCredentialsProvider.create(AwsBasicCredentials.create("AKIDEXAMPLE", "secret")));
      builder.overrideConfiguration(
          each -> Arrays.stream(own).forEach(each::addExecutionInterceptor));
      for (Method method : builder.getClass().getMethods()) {
        if (method.getName().equals("forcePathStyle")
            && method.getParameterTypes()[0] == Boolean.class) {
          method.setAccessible(true);
          method.invoke(builder, true);
        }
      }
      return builder;
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
