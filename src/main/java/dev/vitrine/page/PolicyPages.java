package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.page.policy.Wording;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The policies of one resource in words and as they are, and in what two of them differ. */
@Controller
class PolicyPages {

  private final ListRequest request;
  private final PolicyReader reader;
  private final PolicyComparing comparing;
  private final Accounts accounts;
  private final Clock clock;

  PolicyPages(
      ListRequest request,
      PolicyReader reader,
      PolicyComparing comparing,
      Accounts accounts,
      Clock clock) {
    this.request = request;
    this.reader = reader;
    this.comparing = comparing;
    this.accounts = accounts;
    this.clock = clock;
  }

  @GetMapping("/accounts/{account}/{region}/{type}/policies")
  ModelAndView policies(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @PathVariable String type,
      @RequestParam String id) {
    var question = request.one(viewer, type, account, region, id);
    var read = reader.read(question);
    var others = accounts.visibleTo(viewer, type);
    var view = PoliciesView.of(question, read, wording(question), others, clock.instant());
    return new ModelAndView("page/policies", "page", view);
  }

  @GetMapping("/accounts/{account}/{region}/{type}/difference")
  ModelAndView difference(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @PathVariable String type,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String other,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    var question = request.one(viewer, type, account, region, id);
    var view =
        other.isEmpty()
            ? comparing.versions(question, from, to)
            : comparing.accounts(question, request.one(viewer, type, id(other), region, id));
    return new ModelAndView("page/difference", "page", view);
  }

  private Wording wording(OneQuestion question) {
    return new Wording(
        question.account().id().value(), id -> name(question.viewer(), id), Visible::of);
  }

  private Optional<String> name(Viewer viewer, String id) {
    return accounts.find(viewer, new AccountId(id)).map(Account::name).map(Visible::brief);
  }

  private static AccountId id(String other) {
    try {
      return new AccountId(other);
    } catch (IllegalArgumentException wrong) {
      throw new BadValueException("other", String.valueOf(wrong.getMessage()));
    }
  }
}
