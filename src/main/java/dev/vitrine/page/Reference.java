package dev.vitrine.page;

import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;

/**
 * The way to the page of one resource.
 *
 * @param account its account
 * @param region its region
 * @param type the id of its type
 * @param id its id
 * @param text what the link says
 */
record Reference(String account, String region, String type, String id, String text) {

  static Reference to(Link link) {
    return new Reference(
        link.account().value(),
        link.region().value(),
        link.type(),
        link.id(),
        Visible.brief(link.id()));
  }

  static Reference to(Resource resource) {
    return new Reference(
        resource.account().value(),
        resource.region().value(),
        resource.type(),
        resource.id(),
        Visible.brief(resource.id()));
  }
}
