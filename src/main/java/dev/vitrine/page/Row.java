package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import java.util.List;

/**
 * One resource in a list.
 *
 * @param self the way to its page
 * @param name what people call it, a dash where nobody does
 * @param account its account
 * @param region its region
 * @param cells its values
 */
record Row(Reference self, String name, AccountMark account, String region, List<Cell> cells) {

  static Row of(Resource resource, Columns columns, AccountMark account) {
    var name = resource.name();
    return new Row(
        Reference.to(resource),
        name == null || name.isBlank() ? "–" : Visible.brief(name),
        account,
        resource.region().value(),
        columns.cells(resource));
  }
}
