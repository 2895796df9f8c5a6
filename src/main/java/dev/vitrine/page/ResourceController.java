package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Link;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.search.Namesakes;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One resource. */
@Controller
class ResourceController {

  private static final int MOST_POINTING = 100;

  private final ListRequest request;
  private final Inventory inventory;
  private final Accounts accounts;
  private final Namesakes namesakes;
  private final Catalog catalog;
  private final ConsoleLinks consoles;
  private final List<ResourceAction> actions;
  private final Clock clock;

  ResourceController(
      ListRequest request,
      Inventory inventory,
      Accounts accounts,
      Namesakes namesakes,
      Catalog catalog,
      ConsoleLinks consoles,
      List<ResourceAction> actions,
      Clock clock) {
    this.catalog = catalog;
    this.consoles = consoles;
    this.actions = List.copyOf(actions);
    this.accounts = accounts;
    this.namesakes = namesakes;
    this.request = request;
    this.inventory = inventory;
    this.clock = clock;
  }

  @GetMapping("/accounts/{account}/{region}/{type}")
  ModelAndView resource(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @PathVariable String type,
      @RequestParam String id) {
    var question = request.one(viewer, type, account, region, id);
    var answer = inventory.find(question);
    var visible = accounts.visibleTo(viewer);
    var ids = visible.stream().map(Account::id).collect(Collectors.toSet());
    var around =
        new Around(
            pointing(question, visible),
            answer.resource().map(row -> namesakes.of(viewer, row, visible)).orElse(List.of()),
            ids::contains,
            this::title);
    var arn = answer.resource().map(Resource::arn).orElse(null);
    var console =
        consoles.resource(question.account(), region, question.type().definition(), id, arn);
    var looks =
        answer.resource().stream()
            .flatMap(row ->
                actions.stream().flatMap(action -> action.of(question.account(), row).stream()))
            .toList();
    var view = ResourceView.of(question, answer, around, looks, console, clock.instant());
    return new ModelAndView("page/resource", "page", view);
  }

  private String title(String type) {
    return catalog.find(type).map(known -> known.definition().title()).orElse(type);
  }

  // Whatever account it lies in: roles, networks and images are shared.
  private List<Resource> pointing(OneQuestion question, List<Account> visible) {
    var account = question.account();
    var type = question.type().definition().id();
    var here = new Link(account.id(), question.region(), type, question.id());
    return inventory.remembered(question.viewer(), visible).answers().stream()
        .flatMap(known -> known.answer().rows().stream())
        .filter(row -> row.links().contains(here))
        .limit(MOST_POINTING)
        .toList();
  }
}
