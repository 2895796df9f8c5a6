package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Objects;

/**
 * One resource in a list.
 *
 * @param self the way to its page
 * @param key what names it where it is looked at beside the others
 * @param copy its id where it can be copied, else empty
 * @param name what people call it, a dash where nobody does
 * @param account its account
 * @param region its region
 * @param cells its values
 * @param signals what a person would want to know
 * @param managedBy what manages it, empty where nothing says so
 */
record Row(
    Reference self,
    String key,
    String copy,
    String name,
    AccountMark account,
    String region,
    List<Cell> cells,
    List<SignalView> signals,
    String managedBy) {

  static Row of(Resource resource, ListColumns columns, AccountMark account) {
    var name = resource.name();
    return new Row(
        Reference.to(resource),
        RowKey.of(resource).toString(),
        Visible.copyable(resource.id()),
        name == null || name.isBlank() ? "–" : Visible.brief(name),
        account,
        resource.region().value(),
        columns.cells(resource),
        SignalView.of(resource.signals()),
        Visible.brief(Objects.requireNonNullElse(resource.managedBy(), "")));
  }
}
