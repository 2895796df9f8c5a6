package dev.vitrine.page;

import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What is known around one resource, among what has been read.
 *
 * @param pointing what points to it
 * @param namesakes what has the same host name
 * @param visible which accounts the viewer may look at
 * @param titles what one of a type is called, by the type's id
 */
record Around(
    List<Resource> pointing,
    List<Resource> namesakes,
    Predicate<AccountId> visible,
    UnaryOperator<String> titles) {

  Around {
    pointing = List.copyOf(pointing);
    namesakes = List.copyOf(namesakes);
  }
}
