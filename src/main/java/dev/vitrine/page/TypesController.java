package dev.vitrine.page;

import dev.vitrine.account.Accounts;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be looked at, by service, with what has been read of it. */
@Controller
class TypesController {

  /**
   * The types of one service.
   *
   * @param name the service
   * @param types its types
   */
  record Service(String name, List<TypeRow> types) {}

  private final Accounts accounts;
  private final Inventory inventory;
  private final Catalog catalog;
  private final Clock clock;

  TypesController(Accounts accounts, Inventory inventory, Catalog catalog, Clock clock) {
    this.accounts = accounts;
    this.inventory = inventory;
    this.catalog = catalog;
    this.clock = clock;
  }

  @GetMapping("/resources")
  ModelAndView types(Viewer viewer, @RequestParam(defaultValue = "") String service) {
    var remembered = inventory.remembered(viewer, accounts.visibleTo(viewer));
    var all = byService(TypeRow.of(catalog, remembered, clock.instant()));
    var one = all.stream().filter(known -> known.name().equals(service)).toList();
    if (one.isEmpty() && !service.isEmpty()) {
      throw new UnknownException("There is no such service, or you may look at nothing of it.");
    }
    return new ModelAndView("page/types", "services", one.isEmpty() ? all : one)
        .addObject("service", service);
  }

  private static List<Service> byService(List<TypeRow> types) {
    return types.stream()
        .collect(Collectors.groupingBy(TypeRow::service, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(service -> new Service(service.getKey(), service.getValue()))
        .toList();
  }
}
