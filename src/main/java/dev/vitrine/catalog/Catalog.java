package dev.vitrine.catalog;

import dev.vitrine.account.Place;
import dev.vitrine.client.Clients;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;

/** All resource types, by service and title. */
@Component
public final class Catalog {

  private final Map<String, ResourceType> types = new LinkedHashMap<>();
  private final Targets targets;
  private final Clock clock;
  private final String version;

  Catalog(List<ResourceType> beans, Clock clock) {
    beans.stream()
        .sorted(
            Comparator.comparing((ResourceType type) -> type.definition().serviceTitle())
                .thenComparing(type -> type.definition().title()))
        .forEach(this::add);
    this.targets = new Targets(types().stream().map(ResourceType::definition).toList());
    this.clock = clock;
    var shapes = types().stream().map(type -> type.definition().columns().toString()).toList();
    this.version = Integer.toHexString(shapes.hashCode());
  }

  private void add(ResourceType type) {
    var twin = types.put(type.definition().id(), type);
    if (twin != null) {
      throw new IllegalStateException("Two resource types are called " + type.definition().id());
    }
  }

  /** What rows are made by: changes whenever a type's columns do. */
  public String version() {
    return version;
  }

  /** All types. */
  public List<ResourceType> types() {
    return List.copyOf(types.values());
  }

  /** The type with that id. */
  public Optional<ResourceType> find(String id) {
    return Optional.ofNullable(types.get(id));
  }

  /** What an ARN names for whoever stands in that place; none where no type has such ARNs. */
  public Optional<Link> named(String arn, Place place) {
    return targets.link(arn, place);
  }

  /** Lists the resources of a type in the place that the clients read, lazily. */
  public Stream<Resource> list(ResourceType type, Clients clients) {
    return type.list(clients).map(rows(type, clients)::row);
  }

  /** The row of one item that {@link ResourceType#read} answered. */
  public Resource row(ResourceType type, Clients clients, SdkPojo item) {
    return rows(type, clients).row(item);
  }

  private Rows rows(ResourceType type, Clients clients) {
    return new Rows(type.definition(), clients, targets, clock.instant());
  }
}
