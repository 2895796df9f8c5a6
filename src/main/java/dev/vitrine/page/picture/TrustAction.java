package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.ActionLink;
import dev.vitrine.page.ResourceAction;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers on a role's page who can assume it. */
@Component
@Order(2)
class TrustAction implements ResourceAction {

  @Override
  public Optional<ActionLink> of(Account account, Resource resource) {
    return resource.type().equals(TrustController.ROLE)
        ? Optional.of(new ActionLink("trust", "picture.trust", "key"))
        : Optional.empty();
  }
}
