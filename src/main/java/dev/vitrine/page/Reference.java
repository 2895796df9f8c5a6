package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.OneQuestion;
import java.util.function.Predicate;

/**
 * The way to the page of one resource.
 *
 * @param account its account
 * @param region its region
 * @param type the id of its type
 * @param id its id
 * @param text what the link says
 * @param elsewhere where it is, if that is an account that the viewer does not look at here; there
 *     is then no page to lead to
 */
record Reference(
    String account, String region, String type, String id, String text, String elsewhere) {

  static Reference to(Link link, Predicate<AccountId> visible) {
    var there = visible.test(link.account());
    return new Reference(
        link.account().value(),
        link.region().value(),
        link.type(),
        link.id(),
        Visible.brief(link.id()),
        there ? "" : "in another account, " + link.account().value());
  }

  static Reference to(OneQuestion question) {
    return new Reference(
        question.account().id().value(),
        question.region().value(),
        question.type().definition().id(),
        question.id(),
        Visible.brief(question.id()),
        "");
  }

  static Reference to(Resource resource) {
    return new Reference(
        resource.account().value(),
        resource.region().value(),
        resource.type(),
        resource.id(),
        Visible.brief(resource.id()),
        "");
  }
}
