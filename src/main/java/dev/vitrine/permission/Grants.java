package dev.vitrine.permission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The allow-list cut into session policies that AWS accepts; together they allow just the list. */
public final class Grants {

  private final List<Grant> all;
  private final Map<String, Grant> byService;

  private Grants(List<Grant> all) {
    this.all = List.copyOf(all);
    var services = new HashMap<String, Grant>();
    for (var grant : all) {
      for (var service : grant.services()) {
        var other = services.putIfAbsent(service, grant);
        if (other != null) {
          throw new IllegalStateException(
              "Vitrine does not start: the actions of %s have prefixes in two grants, %s and %s; a client takes one"
                  .formatted(service, other.name(), grant.name()));
        }
      }
    }
    byService = Map.copyOf(services);
  }

  /**
   * Packs the actions of the list by IAM prefix, in alphabetical order, each prefix into the first
   * grant that has room for it.
   *
   * @param limit the most characters that one policy may have
   * @throws IllegalStateException with one line where a single prefix does not fit
   */
  public static Grants pack(AllowList allowList, int limit) {
    return new Grants(Packing.of(allowList.operations(), limit));
  }

  /** All grants, in alphabetical order of their first prefix. */
  public List<Grant> all() {
    return all;
  }

  /**
   * The grant whose session a client of this service takes.
   *
   * @param service the service as botocore names it
   * @throws IllegalArgumentException where no declared operation belongs to the service
   */
  public Grant of(String service) {
    var grant = byService.get(service);
    if (grant == null) {
      throw new IllegalArgumentException("No declared operation belongs to " + service);
    }
    return grant;
  }

  /** The grant that allows this operation. */
  public Grant holding(Operation operation) {
    return of(operation.service());
  }
}
