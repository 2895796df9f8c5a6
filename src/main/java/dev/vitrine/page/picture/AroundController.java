package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.Status;
import dev.vitrine.page.AccountMark;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Visible;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What lies around a resource. It asks for the resource alone; the rest has been read before. */
@Controller
class AroundController {

  private static final int MOST_STEPS = 2;

  private final ListRequest request;
  private final Inventory inventory;
  private final Accounts accounts;
  private final Catalog catalog;
  private final Pictures pictures;

  AroundController(
      ListRequest request,
      Inventory inventory,
      Accounts accounts,
      Catalog catalog,
      Pictures pictures) {
    this.request = request;
    this.inventory = inventory;
    this.accounts = accounts;
    this.catalog = catalog;
    this.pictures = pictures;
  }

  @GetMapping("/accounts/{account}/{region}/{type}/neighbours")
  ModelAndView neighbours(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @PathVariable String type,
      @RequestParam String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    var question = request.one(viewer, type, account, region, id);
    var steps = request.number(parameters, "steps", 1, MOST_STEPS);
    var answer = inventory.find(question);
    var visible = accounts.visibleTo(viewer);
    var scene =
        answer
            .resource()
            .map(row -> scene(row, viewer, visible, steps))
            .orElseGet(() -> Scenes.unread("What is around " + Visible.brief(id)));
    var page =
        new AroundPage(
            AccountMark.of(question.account()),
            region.value(),
            type,
            question.type().definition().title(),
            id,
            steps,
            pictures.of(scene, readings(question, answer), AccountMarks.of(visible)));
    return new ModelAndView("page/picture/neighbours", "page", page);
  }

  private Scene scene(Resource row, Viewer viewer, List<Account> visible, int steps) {
    var known =
        inventory.remembered(viewer, visible).answers().stream()
            .flatMap(one -> one.answer().rows().stream())
            .toList();
    var ids = visible.stream().map(Account::id).collect(Collectors.toSet());
    return new AroundMap(row, new Around(row, known, steps), catalog, ids::contains).scene();
  }

  private static Readings readings(OneQuestion question, OneResource answer) {
    var outcome = answer.outcome();
    var read =
        outcome.status() == Status.FOUND
            ? new Answer.Found(answer.place(), outcome, answer.resource().stream().toList())
            : new Answer.Missing(answer.place(), outcome);
    var reading = new Reading(question.type(), new Coverage(List.of(read)));
    return new Readings(List.of(reading), List.of());
  }
}
