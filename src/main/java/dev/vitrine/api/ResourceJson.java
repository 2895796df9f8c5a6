package dev.vitrine.api;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A resource as programs see it. */
record ResourceJson(
    String account,
    String accountName,
    String region,
    String type,
    String id,
    @Nullable String arn,
    @Nullable String name,
    @Nullable Instant createdAt,
    Map<String, String> tags,
    Map<String, @Nullable Object> fields,
    List<LinkJson> links,
    List<SignalJson> signals,
    @Nullable String managedBy) {

  /** Something that it points to. */
  record LinkJson(String account, String region, String type, String id) {

    static LinkJson of(Link link) {
      return new LinkJson(link.account().value(), link.region().value(), link.type(), link.id());
    }
  }

  /** Something that a person would want to know about it. */
  record SignalJson(String level, String sentence, String source) {

    static SignalJson of(Signal signal) {
      return new SignalJson(signal.level().word(), signal.sentence(), signal.source());
    }
  }

  static ResourceJson of(
      Resource resource, String accountName, Map<String, @Nullable Object> fields) {
    return new ResourceJson(
        resource.account().value(),
        accountName,
        resource.region().value(),
        resource.type(),
        resource.id(),
        resource.arn(),
        resource.name(),
        resource.createdAt(),
        resource.tags(),
        fields,
        resource.links().stream().map(LinkJson::of).toList(),
        resource.signals().stream().map(SignalJson::of).toList(),
        resource.managedBy());
  }
}
