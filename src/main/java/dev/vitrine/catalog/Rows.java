package dev.vitrine.catalog;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.client.Clients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/** Makes rows from what AWS answers. */
final class Rows {

  private static final Members KEY = Members.of("Key");
  private static final Members VALUE = Members.of("Value");

  private final Definition definition;
  private final Account account;
  private final RegionId region;
  private final Function<String, Scope> scopes;
  private final Map<Object, Object> shared = new HashMap<>();

  /**
   * Rows of one type in the place that the clients read; {@code scopes} tells where a type stands.
   */
  Rows(Definition definition, Clients clients, Function<String, Scope> scopes) {
    this.definition = definition;
    this.account = clients.account();
    this.region = clients.region();
    this.scopes = scopes;
  }

  static String id(Definition definition, SdkPojo item) {
    return definition.identity().id().stream()
        .map(path -> path.first(item).map(String::valueOf).orElse(""))
        .collect(Collectors.joining("|"));
  }

  Resource row(SdkPojo item) {
    var identity = definition.identity();
    var tags = tags(item);
    var id = id(definition, item);
    var fields = new ArrayList<@Nullable Object>();
    definition.columns().forEach(column -> fields.add(field(column.value(item))));
    return new Resource(
        account.id(),
        region,
        definition.id(),
        id,
        arn(item, id),
        identity.name() == null ? tags.get("Name") : text(identity.name(), item),
        identity.createdAt() == null ? null : instant(identity.createdAt(), item),
        tags,
        fields,
        links(item),
        List.of());
  }

  private @Nullable Object field(@Nullable Object value) {
    return switch (value) {
      case String text -> same(text);
      case List<?> several ->
          same(several.stream().map(each -> same(String.valueOf(each))).toList());
      case null, default -> value;
    };
  }

  // States, tags, groups and links stand in many rows of one answer: kept once, they weigh once.
  @SuppressWarnings("unchecked") // What equals a text is a text, and so on.
  private <T> T same(T value) {
    return (T) shared.computeIfAbsent(value, first -> first);
  }

  private Map<String, String> tags(SdkPojo item) {
    var tags = new LinkedHashMap<String, String>();
    if (definition.identity().tags() != null) {
      for (Object tag : definition.identity().tags().all(item)) {
        if (tag instanceof SdkPojo pair) {
          tags.put(same(text(KEY, pair, "")), same(text(VALUE, pair, "")));
        }
      }
    }
    return tags;
  }

  private @Nullable String arn(SdkPojo item, String id) {
    var identity = definition.identity();
    if (identity.arnMember() != null) {
      return text(identity.arnMember(), item);
    }
    return identity.arn() == null
        ? null
        : identity
            .arn()
            .replace("{partition}", account.partition().id())
            .replace("{region}", region.value())
            .replace("{account}", account.id().value())
            .replace("{id}", id);
  }

  private List<Link> links(SdkPojo item) {
    return definition.links().stream()
        .flatMap(pointer -> pointer.path().all(item).stream().map(id -> link(pointer.type(), id)))
        .distinct()
        .toList();
  }

  private Link link(String type, Object id) {
    var place = scopes.apply(type) == Scope.GLOBAL ? RegionId.GLOBAL : region;
    return same(new Link(account.id(), place, type, same(String.valueOf(id))));
  }

  private static @Nullable String text(Members path, SdkPojo item) {
    return path.first(item).map(String::valueOf).orElse(null);
  }

  private static String text(Members path, SdkPojo item, String otherwise) {
    return Optional.ofNullable(text(path, item)).orElse(otherwise);
  }

  private static @Nullable Instant instant(Members path, SdkPojo item) {
    return path.first(item)
        .map(value -> value instanceof Instant moment ? moment : null)
        .orElse(null);
  }
}
