package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.Refreshes;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The doctor for people: what is missing on the way into accounts. */
@Controller
class DoctorController {

  private static final Duration FIRST_LOOK = Duration.ofMillis(300);
  private static final int LAST_PAGE = 100_000;

  private final Accounts accounts;
  private final Checkups checkups;
  private final Refreshes refreshes;
  private final ListRequest request;
  private final Clock clock;

  DoctorController(
      Accounts accounts, Checkups checkups, Refreshes refreshes, ListRequest request, Clock clock) {
    this.accounts = accounts;
    this.checkups = checkups;
    this.refreshes = refreshes;
    this.request = request;
    this.clock = clock;
  }

  @GetMapping("/doctor")
  ModelAndView all(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var page = request.number(parameters, "page", 1, LAST_PAGE);
    var maxAge = maxAge(viewer, parameters);
    var all = checkups.of(viewer, accounts.visibleTo(viewer), maxAge, FIRST_LOOK);
    return new ModelAndView("setup/doctor", "page", DoctorView.of(all, page, clock.instant()));
  }

  @GetMapping("/doctor/{account}")
  ModelAndView one(
      Viewer viewer,
      @PathVariable AccountId account,
      @RequestParam MultiValueMap<String, String> parameters) {
    var one = List.of(accounts.get(viewer, account));
    var checkup = checkups.of(viewer, one, maxAge(viewer, parameters), FIRST_LOOK).getFirst();
    var steps = checkup.report().map(report -> report.steps().stream().map(StepRow::of).toList());
    return new ModelAndView("setup/doctor-account")
        .addObject("page", DoctorRow.of(checkup, clock.instant()))
        .addObject("steps", steps.orElse(List.of()));
  }

  private Duration maxAge(Viewer viewer, MultiValueMap<String, String> parameters) {
    return refreshes.spent(viewer, parameters) ? Duration.ZERO : Checkups.LONGEST;
  }
}
