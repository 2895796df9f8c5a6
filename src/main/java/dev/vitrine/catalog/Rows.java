package dev.vitrine.catalog;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.client.Clients;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/** Makes rows from what AWS answers. */
final class Rows {

  private final Definition definition;
  private final Account account;
  private final Place place;
  private final Targets targets;
  private final Instant now;
  private final Map<Object, Object> shared = new HashMap<>();

  /** Rows of one type in the place that the clients read, at that moment. */
  Rows(Definition definition, Clients clients, Targets targets, Instant now) {
    this.definition = definition;
    this.account = clients.account();
    this.place = new Place(account.id(), clients.region());
    this.targets = targets;
    this.now = now;
  }

  static String id(Definition definition, SdkPojo item) {
    return definition.identity().id().stream()
        .map(path -> path.first(item).map(String::valueOf).orElse(""))
        .collect(Collectors.joining("|"));
  }

  Resource row(SdkPojo item) {
    var identity = definition.identity();
    var tags = Tags.of(identity.tags(), item, this::shown);
    var manager = ManagedBy.of(tags);
    var id = id(definition, item);
    var fields = new ArrayList<@Nullable Object>();
    definition.columns().forEach(column -> fields.add(field(column, item)));
    return new Resource(
        account.id(),
        place.region(),
        definition.id(),
        id,
        arn(item, id),
        name(item, tags),
        identity.createdAt() == null
            ? null
            : identity.createdAt().first(item).map(Moments::of).orElse(null),
        tags,
        fields,
        links(item, manager),
        definition.traits().checks().stream()
            .flatMap(check -> check.of(item, now).stream())
            .toList(),
        manager.map(ManagedBy::title).map(this::same).orElseGet(() -> manager(item)));
  }

  private @Nullable Object field(Column column, SdkPojo item) {
    var value = column.value(item);
    return switch (value) {
      case String text when column.name().equals(RawForm.KEY_ID) -> text;
      case String text -> shown(text);
      case List<?> several ->
          same(several.stream().map(each -> shown(String.valueOf(each))).toList());
      case null, default -> value;
    };
  }

  // States, tags, groups and links stand in many rows of one answer: kept once, they weigh once.
  @SuppressWarnings("unchecked") // What equals a text is a text, and so on.
  private <T> T same(T value) {
    return (T) shared.computeIfAbsent(value, first -> first);
  }

  private String shown(String text) {
    var known = shared.get(text);
    if (known instanceof String before) {
      return before;
    }
    var masked = Credentials.masked(text);
    shared.put(text, masked);
    return masked;
  }

  private @Nullable String name(SdkPojo item, Map<String, String> tags) {
    var path = definition.identity().name();
    return path == null
        ? tags.get("Name")
        : path.first(item).map(String::valueOf).map(Credentials::masked).orElse(null);
  }

  private @Nullable String arn(SdkPojo item, String id) {
    var identity = definition.identity();
    if (identity.arnMember() != null) {
      return identity.arnMember().first(item).map(String::valueOf).orElse(null);
    }
    return identity.arn() == null
        ? null
        : identity.arn().arn(account.partition(), owner(item), place.region(), id);
  }

  private AccountId owner(SdkPojo item) {
    return Optional.ofNullable(definition.identity().owner())
        .flatMap(path -> path.first(item))
        .map(String::valueOf)
        .filter(Pointer::isAccount)
        .map(AccountId::new)
        .orElse(account.id());
  }

  private List<Link> links(SdkPojo item, Optional<ManagedBy> manager) {
    var pointed =
        definition.links().stream().flatMap(pointer -> pointer.links(item, place, targets));
    var managing =
        manager.stream()
            .filter(by -> by.type() != null)
            .flatMap(by -> targets.link(by.type(), by.id(), place).stream());
    return Stream.concat(pointed, managing).distinct().map(this::same).toList();
  }

  private @Nullable String manager(SdkPojo item) {
    var path = definition.traits().managedBy();
    return path == null
        ? null
        : path.first(item)
            .map(String::valueOf)
            .filter(by -> !by.isEmpty())
            .map(this::same)
            .orElse(null);
  }
}
