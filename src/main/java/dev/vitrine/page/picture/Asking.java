package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Inquiry;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Asks for the types that a picture needs, all at once, and never waits for the slowest. */
@Component
class Asking {

  // Laying out and drawing must still fit into the 300 ms after which a page shows.
  private static final Duration FIRST_LOOK = Duration.ofMillis(150);

  private final Accounts accounts;
  private final Inventory inventory;
  private final ListRequest request;

  Asking(Accounts accounts, Inventory inventory, ListRequest request) {
    this.accounts = accounts;
    this.inventory = inventory;
    this.request = request;
  }

  /** What of an address's parameters says that all is to be asked again. */
  static MultiValueMap<String, String> anew(MultiValueMap<String, String> parameters) {
    var anew = new LinkedMultiValueMap<String, String>();
    parameters.getOrDefault("refresh", List.of()).stream()
        .filter(value -> value != null && !value.isEmpty())
        .forEach(value -> anew.add("refresh", value));
    return anew;
  }

  /** What is known of the type in question, and of others in the same places. */
  Readings ask(Question question, List<String> others) {
    var allowed = new ArrayList<Question>(List.of(question));
    var withheld = new ArrayList<ResourceType>();
    for (ResourceType type : others.stream().map(request::type).toList()) {
      var visible = visible(question, type);
      if (visible.isEmpty()) {
        withheld.add(type);
      } else {
        allowed.add(about(type, visible, question));
      }
    }
    var until = System.nanoTime() + FIRST_LOOK.toNanos();
    var asked = allowed.stream().map(inventory::ask).toList();
    return new Readings(asked.stream().map(one -> reading(one, until)).toList(), withheld);
  }

  private Reading reading(Inquiry asked, long until) {
    var left = Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    var answered = inventory.await(asked, left);
    return new Reading(asked.question().type(), inventory.coverage(answered));
  }

  private List<Account> visible(Question question, ResourceType type) {
    var visible = accounts.visibleTo(question.viewer(), type.definition().id());
    return visible.stream()
        .filter(
            account -> question.accounts().stream().anyMatch(one -> one.id().equals(account.id())))
        .toList();
  }

  // What is asked again is asked again for all types.
  private Question about(ResourceType type, List<Account> where, Question question) {
    var age = question.maxAge().isZero() ? Duration.ZERO : type.maxAge(inventory.maxAge());
    return new Question(question.viewer(), type, where, question.regions(), age);
  }
}
