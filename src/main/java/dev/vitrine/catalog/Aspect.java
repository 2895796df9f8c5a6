package dev.vitrine.catalog;

import dev.vitrine.catalog.Column.Kind;
import dev.vitrine.catalog.Column.Taken;
import dev.vitrine.client.Clients;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;

/**
 * A resource type together with one of its details, which costs a call more for each resource. It
 * is no type of the catalog: what may be looked at is decided by the type that it is an aspect of.
 */
public final class Aspect implements ResourceType {

  private final ResourceType type;
  private final Detail detail;
  private final Definition definition;

  private Aspect(ResourceType type, Detail detail, Definition definition) {
    this.type = type;
    this.detail = detail;
    this.definition = definition;
  }

  /**
   * The type with a detail.
   *
   * @param type the type
   * @param name what the detail is called
   * @param paths which members of the detail's answer are columns, by their paths
   * @throws IllegalArgumentException where the type has no such detail
   */
  public static Aspect of(ResourceType type, String name, String... paths) {
    var detail =
        type.details().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    type.definition().id() + " has no detail called " + name));
    return new Aspect(type, detail, definition(type.definition(), detail, paths));
  }

  @Override
  public Definition definition() {
    return definition;
  }

  @Override
  public String seenAs() {
    return type.seenAs();
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return type.list(clients).map(item -> Item.of(item).with(detail.name(), answer(clients, item)));
  }

  // That it is not set is an answer.
  private @Nullable SdkPojo answer(Clients clients, SdkPojo item) {
    try {
      return detail.read().of(clients, item);
    } catch (AwsServiceException refusal) {
      var details = refusal.awsErrorDetails();
      var code = details == null ? null : details.errorCode();
      if (code == null || !detail.absent().contains(code)) {
        throw refusal;
      }
      return null;
    }
  }

  private static Definition definition(Definition type, Detail detail, String... paths) {
    var columns = new ArrayList<>(type.columns());
    Arrays.stream(paths)
        .map(path ->
            new Column(path, Kind.TEXT, Members.of(detail.name() + "." + path), Taken.FIRST, ""))
        .forEach(columns::add);
    var operations = new ArrayList<>(type.operations());
    operations.add(detail.operation());
    return new Definition(
        id(type, detail, paths),
        null,
        type.service(),
        type.serviceTitle(),
        type.title(),
        type.scope(),
        operations,
        type.reads(),
        columns,
        type.identity(),
        List.of(),
        type.traits());
  }

  // With the columns: what was read for some of them does not answer for others.
  private static String id(Definition type, Detail detail, String... paths) {
    return "%s:%s-%08x"
        .formatted(
            type.id(),
            detail.name().toLowerCase(Locale.ROOT).replace(' ', '-'),
            List.of(paths).hashCode());
  }
}
