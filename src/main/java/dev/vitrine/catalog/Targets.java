package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ArnForm.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What resources may point to, and how AWS writes that. */
final class Targets {

  private final Map<String, Definition> types = new LinkedHashMap<>();
  private final Map<String, List<Definition>> services = new HashMap<>();

  Targets(Collection<Definition> definitions) {
    for (Definition definition : definitions) {
      types.put(definition.id(), definition);
      var form = definition.identity().arn();
      if (form != null && form.leads()) {
        services.merge(service(form.toString()), List.of(definition), Targets::both);
      }
    }
  }

  private static List<Definition> both(List<Definition> some, List<Definition> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /**
   * The link that a text makes.
   *
   * @param type the id of the type that it names, empty where only an ARN tells
   * @param text the other's id or ARN
   * @param place where the text stands
   */
  Optional<Link> link(String type, String text, Place place) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    if (text.startsWith("arn:")) {
      return link(text, place).filter(link -> type.isEmpty() || type.equals(link.type()));
    }
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(new Link(place.account(), region(type, place.region()), type, text));
  }

  /** The link that an ARN makes; none where no type has such ARNs. */
  Optional<Link> link(String arn, Place place) {
    return services.getOrDefault(service(arn), List.of()).stream()
        .flatMap(type -> read(type, arn).map(named -> link(type, named, place)).stream())
        .findFirst();
  }

  private static Optional<Named> read(Definition type, String arn) {
    return Optional.ofNullable(type.identity().arn()).flatMap(form -> form.read(arn));
  }

  private static Link link(Definition type, Named named, Place place) {
    var account = named.account().isEmpty() ? place.account() : new AccountId(named.account());
    var region = named.region().isEmpty() ? place.region() : new RegionId(named.region());
    var scope = type.scope();
    return new Link(
        account, scope == Scope.GLOBAL ? RegionId.GLOBAL : region, type.id(), named.id());
  }

  private RegionId region(String type, RegionId region) {
    var definition = types.get(type);
    return definition != null && definition.scope() == Scope.GLOBAL ? RegionId.GLOBAL : region;
  }

  private static String service(String arn) {
    var parts = arn.split(":", 4);
    return parts.length < 4 ? "" : parts[2];
  }
}
