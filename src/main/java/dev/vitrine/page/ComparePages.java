package dev.vitrine.page;

import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Survey;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The same question, put to every account. */
@Controller
class ComparePages {

  private final Survey survey;
  private final ListRequest request;
  private final Inventory inventory;
  private final Clock clock;

  ComparePages(Survey survey, ListRequest request, Inventory inventory, Clock clock) {
    this.survey = survey;
    this.request = request;
    this.inventory = inventory;
    this.clock = clock;
  }

  @GetMapping("/compare")
  ModelAndView questions(Viewer viewer) {
    var entries = survey.remembered(viewer).stream().map(CompareEntry::of).toList();
    return new ModelAndView("page/comparisons", "entries", entries);
  }

  @GetMapping("/compare/{question}")
  ModelAndView compare(
      Viewer viewer,
      @PathVariable String question,
      @RequestParam MultiValueMap<String, String> parameters) {
    var filled = Filled.in(parameters);
    var setting = survey.setting(viewer, question);
    var levels = survey.levels(filled);
    var page = request.number(filled, "page", 1, ListController.LAST_PAGE);
    var asked = survey.question(viewer, setting, filled);
    var surveyed = survey.judge(setting, inventory.ask(asked, ListController.FIRST_LOOK));
    var view = CompareView.of(surveyed, CompareAsked.of(filled), levels, page, clock.instant());
    return new ModelAndView("page/compare", "page", view);
  }
}
