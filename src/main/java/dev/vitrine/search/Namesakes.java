package dev.vitrine.search;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Clue;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.Known;
import dev.vitrine.viewer.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * Finds what has the same host name: a record names a load balancer or a distribution by nothing
 * else.
 */
@Component
public class Namesakes {

  private static final int MOST = 50;

  // An alias to a load balancer for both versions of the protocol is written so:
  // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-values-alias-common.html
  private static final String DUAL = "dualstack.";

  private final Catalog catalog;
  private final Inventory inventory;

  Namesakes(Catalog catalog, Inventory inventory) {
    this.catalog = catalog;
    this.inventory = inventory;
  }

  /** Those of other types among what has been read in these accounts; asks nothing. */
  public List<Resource> of(Viewer viewer, Resource row, List<Account> visible) {
    var names = named(row.type()) ? names(row) : Set.<String>of();
    if (names.isEmpty()) {
      return List.of();
    }
    return inventory.remembered(viewer, visible).answers().stream()
        .filter(known -> !known.type().equals(row.type()) && named(known.type()))
        .map(Known::answer)
        .flatMap(answer -> answer.rows().stream())
        .filter(other -> shares(other, names))
        .limit(MOST)
        .toList();
  }

  private boolean named(String type) {
    return catalog
        .find(type)
        .filter(known -> known.definition().traits().clues().contains(Clue.DNS_NAME))
        .isPresent();
  }

  private static Set<String> names(Resource row) {
    var names = new HashSet<String>();
    Texts.values(
        row,
        text -> {
          if (Term.of(text).form() == Term.Form.DNS_NAME) {
            names.add(plain(text));
          }
        });
    return names;
  }

  // What equals a host name is one: nothing needs to be parsed.
  private static boolean shares(Resource other, Set<String> names) {
    var shared = new AtomicBoolean();
    Texts.values(
        other,
        text -> {
          if (names.contains(plain(text))) {
            shared.set(true);
          }
        });
    return shared.get();
  }

  private static String plain(String text) {
    return text.startsWith(DUAL) ? text.substring(DUAL.length()) : text;
  }
}
