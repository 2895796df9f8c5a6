package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Resource;
import dev.vitrine.page.ActionLink;
import dev.vitrine.page.ResourceAction;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Offers the map of a VPC on its page. */
@Component
@Order(1)
class MapAction implements ResourceAction {

  @Override
  public Optional<ActionLink> of(Account account, Resource resource) {
    return resource.type().equals(MapController.VPC)
        ? Optional.of(new ActionLink("map", "picture.map", "diagram-3"))
        : Optional.empty();
  }
}
