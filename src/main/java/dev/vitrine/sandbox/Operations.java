package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The operations of all services whose SDK module is on the classpath, read when first needed. */
final class Operations {

  private final Map<String, Optional<SdkModule>> modules = new ConcurrentHashMap<>();
  private final Map<String, Optional<AwsOperation>> operations = new ConcurrentHashMap<>();

  /** The operation of that name, in AWS's spelling. */
  Optional<AwsOperation> find(AwsService service, String name) {
    return operations.computeIfAbsent(
        service.name() + ":" + name,
        _ -> module(service).flatMap(module -> module.operation(name)));
  }

  /** All operations of a service. */
  List<AwsOperation> all(AwsService service) {
    return module(service).map(SdkModule::names).orElse(List.of()).stream()
        .flatMap(name -> find(service, name).stream())
        .toList();
  }

  /** Whether the SDK's module of a service is there. */
  boolean knows(AwsService service) {
    return module(service).isPresent();
  }

  private Optional<SdkModule> module(AwsService service) {
    return modules.computeIfAbsent(service.name(), _ -> SdkModule.of(service));
  }
}
