package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final String MARSHALLER = "RequestMarshaller.class";

  private final AwsService service;
  private final Map<String, String> stems = new HashMap<>();

  private SdkModule(AwsService service, List<Resource> clients) {
    this.service = service;
    Map<String, String> bySpelling =
        find(service, "transform/*" + MARSHALLER)
            .map(marshaller -> String.valueOf(marshaller.getFilename()))
            .map(name -> name.substring(0, name.length() - MARSHALLER.length()))
            .collect(Collectors.toMap(SdkModule::spelling, Function.identity(), (one, _) -> one));
    for (Resource client : clients) {
      for (String constant : ClassConstants.of(client)) {
        Optional.ofNullable(bySpelling.get(spelling(constant)))
            .ifPresent(stem -> stems.put(constant, stem));
      }
    }
  }

  /** The operations of a service, empty where the SDK's module is not on the classpath. */
  static Optional<SdkModule> of(AwsService service) {
    List<Resource> clients = find(service, "Default*Client.class").toList();
    return clients.isEmpty() ? Optional.empty() : Optional.of(new SdkModule(service, clients));
  }

  /** AWS's names of all operations. */
  List<String> names() {
    return stems.keySet().stream().sorted().toList();
  }

  /** The operation of that name, in AWS's spelling. */
  Optional<AwsOperation> operation(String name) {
    return Optional.ofNullable(stems.get(name)).map(stem -> operation(name, stem));
  }

  private AwsOperation operation(String name, String stem) {
    OperationInfo binding = binding(load("transform." + stem + "RequestMarshaller"));
    return new AwsOperation(
        service,
        name,
        binding.httpMethod().name(),
        binding.requestUri(),
        Shape.of(load("model." + stem + "Request")),
        Shape.of(load("model." + stem + "Response")));
  }

  private static String spelling(String name) {
    return name.toLowerCase(Locale.ROOT);
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

  private static Stream<Resource> find(AwsService service, String pattern) {
    String place = "classpath*:software/amazon/awssdk/services/" + service.module() + "/";
    try {
      return Arrays.stream(
          new PathMatchingResourcePatternResolver(LOADER).getResources(place + pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("The SDK's classes cannot be listed", e);
    }
  }

  private Class<?> load(String name) {
    return ClassUtils.resolveClassName(
        "software.amazon.awssdk.services." + service.module() + "." + name, LOADER);
  }
}
