package dev.vitrine.page.picture;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import java.util.List;

/**
 * Where a thing in a picture leads to, in the parts of which the template makes the address.
 *
 * @param to what kind of page it is
 * @param account the account of the resource, or to which a list is narrowed
 * @param region likewise
 * @param type the type's id
 * @param id the resource's id
 * @param filter the list's filter, none for all rows
 */
record Way(To to, String account, String region, String type, String id, List<String> filter) {

  /** The pages that pictures lead to. */
  enum To {
    /** Nowhere: the viewer may not look there, or there is no such page. */
    NOTHING,
    RESOURCE,
    LIST,
    /** Who can assume what in an account. */
    TRUST
  }

  Way {
    filter = List.copyOf(filter);
  }

  static Way nowhere() {
    return new Way(To.NOTHING, "", "", "", "", List.of());
  }

  static Way to(Resource row) {
    return to(new Link(row.account(), row.region(), row.type(), row.id()));
  }

  static Way to(Link link) {
    return new Way(
        To.RESOURCE,
        link.account().value(),
        link.region().value(),
        link.type(),
        link.id(),
        List.of());
  }

  static Way toTrust(String account) {
    return new Way(To.TRUST, account, "", "", "", List.of());
  }

  /** The rows of that type in the place of a resource that match a filter. */
  static Way toList(Resource like, String filter) {
    return new Way(
        To.LIST,
        like.account().value(),
        like.region().isGlobal() ? "" : like.region().value(),
        like.type(),
        "",
        filter.isEmpty() ? List.of() : List.of(filter));
  }

  /** The region to narrow a list to; none where there is none. */
  public List<String> regions() {
    return region.isEmpty() ? List.of() : List.of(region);
  }
}
