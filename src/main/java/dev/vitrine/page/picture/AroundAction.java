package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.ActionLink;
import dev.vitrine.page.ResourceAction;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers what lies around every resource on its page. */
@Component
@Order(3)
class AroundAction implements ResourceAction {

  @Override
  public Optional<ActionLink> of(Account account, Resource resource) {
    return Optional.of(new ActionLink("neighbours", "picture.neighbours", "bezier2"));
  }
}
