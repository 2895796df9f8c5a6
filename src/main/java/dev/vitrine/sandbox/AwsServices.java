package dev.vitrine.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All services of AWS, from the table that {@code sandbox-services.py} makes of botocore's. */
final class AwsServices {

  private final List<AwsService> services =
      Table.read("services.tsv").stream().map(AwsServices::service).toList();

  private static AwsService service(List<String> row) {
    return new AwsService(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        Set.of(row.get(6).split(",", -1)));
  }

  /** The service that botocore calls so. */
  AwsService named(String name) {
    return services.stream()
        .filter(service -> service.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("AWS has no service " + name));
  }

  /** The services that one name in a signature's scope stands for. */
  Stream<AwsService> signedAs(String signing) {
    return services.stream().filter(service -> service.signing().equals(signing));
  }

  /** The service whose {@code X-Amz-Target} starts so. */
  Optional<AwsService> target(String target) {
    return services.stream()
        .filter(service -> !target.isEmpty() && service.target().equals(target))
        .findFirst();
  }
}
