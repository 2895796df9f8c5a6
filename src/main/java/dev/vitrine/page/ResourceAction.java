package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Resource;
import java.util.Optional;

/** Another look that some resources can be given; every bean of it is offered on their pages. */
@FunctionalInterface
public interface ResourceAction {

  /** The way there; none where this resource has no such look. */
  Optional<ActionLink> of(Account account, Resource resource);
}
