package dev.vitrine.search;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Question;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows which types a term's form names, and where they would be asked. */
@Component
class Naming {

  private final Accounts accounts;
  private final Catalog catalog;
  private final Inventory inventory;

  Naming(Accounts accounts, Catalog catalog, Inventory inventory) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.inventory = inventory;
  }

  /** Whether the form of the term names the types that could hold it. */
  boolean names(Term term) {
    return types(term).findAny().isPresent() || term.form() == Term.Form.ARN;
  }

  /** The questions that the term's form names, none where it is a text like any other. */
  Stream<Question> questions(Viewer viewer, Term term) {
    return term.form() == Term.Form.ARN
        ? named(viewer, term.text()).stream()
        : types(term).map(type -> everywhere(viewer, type)).filter(Naming::isSomewhere);
  }

  private Stream<ResourceType> types(Term term) {
    return switch (term.form()) {
      case ID -> typesWith(type -> prefixes(type, term.text()));
      case IP_ADDRESS -> typesWith(type -> has(type, Clue.IP_ADDRESS));
      case MAC_ADDRESS -> typesWith(type -> has(type, Clue.MAC_ADDRESS));
      case ACCESS_KEY -> typesWith(type -> has(type, Clue.ACCESS_KEY));
      case DNS_NAME -> typesWith(type -> has(type, Clue.DNS_NAME));
      case ACCOUNT, ARN, TEXT -> Stream.empty();
    };
  }

  private Stream<ResourceType> typesWith(Predicate<ResourceType> wanted) {
    return catalog.types().stream().filter(wanted);
  }

  private static boolean prefixes(ResourceType type, String text) {
    return type.definition().traits().prefixes().stream().anyMatch(text::startsWith);
  }

  private static boolean has(ResourceType type, Clue clue) {
    return type.definition().traits().clues().contains(clue);
  }

  private Question everywhere(Viewer viewer, ResourceType type) {
    return question(viewer, type, accounts.visibleTo(viewer, type.definition().id()), List.of());
  }

  // An ARN names one place; where it has no account, every one may hold it.
  private Optional<Question> named(Viewer viewer, String arn) {
    var visible = accounts.visibleTo(viewer);
    if (visible.isEmpty()) {
      return Optional.empty();
    }
    var nowhere = new Place(visible.getFirst().id(), RegionId.GLOBAL);
    return catalog.named(arn, nowhere).flatMap(link -> named(viewer, arn, link));
  }

  private Optional<Question> named(Viewer viewer, String arn, Link link) {
    var type = catalog.find(link.type()).orElseThrow();
    var saysWhose = arn.contains(":" + link.account().value() + ":");
    var where =
        accounts.visibleTo(viewer, link.type()).stream()
            .filter(account -> !saysWhose || account.id().equals(link.account()))
            .toList();
    var regions = link.region().isGlobal() ? List.<RegionId>of() : List.of(link.region());
    return Optional.of(question(viewer, type, where, regions)).filter(Naming::isSomewhere);
  }

  private Question question(
      Viewer viewer, ResourceType type, List<Account> where, List<RegionId> regions) {
    return new Question(viewer, type, where, regions, type.maxAge(inventory.maxAge()));
  }

  private static boolean isSomewhere(Question question) {
    return !question.accounts().isEmpty();
  }
}
