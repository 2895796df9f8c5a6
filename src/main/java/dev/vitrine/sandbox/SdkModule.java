package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;
import software.amazon.awssdk.protocols.core.OperationInfo;

/** The operations of one service, read from the SDK's generated classes. */
final class SdkModule {

  // Not the thread's: in the packaged jar only our own sees the SDK's modules.
  private static final ClassLoader LOADER = SdkModule.class.getClassLoader();

  private final AwsService service;
  private final String place;
  private final Map<String, Class<?>> requests;

  private SdkModule(AwsService service, List<Class<?>> requests) {
    this.service = service;
    this.place = "software.amazon.awssdk.services." + service.module();
    Map<String, Class<?>> byName =
        requests.stream()
            .collect(Collectors.toMap(SdkModule::spelling, Function.identity(), (one, _) -> one));
    this.requests = new HashMap<>();
    for (String constant : ClassConstants.of(defaultClient(service))) {
      Class<?> request = byName.get(constant.toLowerCase(Locale.ROOT));
      if (request != null) {
        this.requests.put(constant, request);
      }
    }
  }

  /** The operations of a service, empty where the SDK's module is not on the classpath. */
  static Optional<SdkModule> of(AwsService service) {
    return client(service)
        .map(client ->
            new SdkModule(
                service, Arrays.stream(client.getMethods()).flatMap(SdkModule::request).toList()));
  }

  /** AWS's names of all operations. */
  List<String> names() {
    return requests.keySet().stream().sorted().toList();
  }

  /** The operation of that name, in AWS's spelling. */
  Optional<AwsOperation> operation(String name) {
    return Optional.ofNullable(requests.get(name)).map(request -> operation(name, request));
  }

  private AwsOperation operation(String name, Class<?> request) {
    String stem = stem(request);
    OperationInfo binding = binding(load(place + ".transform." + stem + "RequestMarshaller"));
    return new AwsOperation(
        service,
        name,
        binding.httpMethod().name(),
        binding.requestUri(),
        Shape.of(request),
        Shape.of(load(place + ".model." + stem + "Response")));
  }

  private static Stream<Class<?>> request(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .filter(type -> type.getSimpleName().endsWith("Request"));
  }

  private static String stem(Class<?> request) {
    String name = request.getSimpleName();
    return name.substring(0, name.length() - "Request".length());
  }

  private static String spelling(Class<?> request) {
    return stem(request).toLowerCase(Locale.ROOT);
  }

  private static OperationInfo binding(Class<?> marshaller) {
    try {
      var field = marshaller.getDeclaredField("SDK_OPERATION_BINDING");
      field.setAccessible(true);
      return (OperationInfo) field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(marshaller + " does not say how it is called", e);
    }
  }

  private static Optional<Class<?>> client(AwsService service) {
    return find(service, "*Client.class")
        .filter(name -> !name.startsWith("Default") && !name.endsWith("AsyncClient"))
        .findFirst()
        .map(name -> load("software.amazon.awssdk.services." + service.module() + "." + name));
  }

  private static Class<?> defaultClient(AwsService service) {
    return find(service, "Default*Client.class")
        .filter(name -> !name.endsWith("AsyncClient"))
        .findFirst()
        .map(name -> load("software.amazon.awssdk.services." + service.module() + "." + name))
        .orElseThrow(() -> new IllegalStateException("The SDK has no client of " + service));
  }

  private static Stream<String> find(AwsService service, String pattern) {
    String place = "classpath*:software/amazon/awssdk/services/" + service.module() + "/";
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver(LOADER).getResources(place + pattern))
          .map(Resource::getFilename)
          .flatMap(Stream::ofNullable)
          .map(name -> name.substring(0, name.length() - ".class".length()));
    } catch (IOException e) {
      throw new UncheckedIOException("The SDK's classes cannot be listed", e);
    }
  }

  private static Class<?> load(String name) {
    return ClassUtils.resolveClassName(name, LOADER);
  }
}
