package dev.vitrine.page.picture;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.page.AccountMark;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who can assume which roles, across all accounts, in one account, or one role. */
@Controller
class TrustController {

  static final String ROLE = "iam-role";

  private final ListRequest request;
  private final Accounts accounts;
  private final Asking asking;
  private final Pictures pictures;

  TrustController(ListRequest request, Accounts accounts, Asking asking, Pictures pictures) {
    this.request = request;
    this.accounts = accounts;
    this.asking = asking;
    this.pictures = pictures;
  }

  @GetMapping("/trust")
  ModelAndView trust(Viewer viewer, @RequestParam MultiValueMap<String, String> parameters) {
    var within = List.of("true").equals(parameters.get("within"));
    var named = Optional.ofNullable(parameters.getFirst("account")).filter(id -> !id.isEmpty());
    var account = named.map(id -> accounts.get(viewer, id(id), ROLE));
    var focus = new Focus(account.map(one -> one.id().value()).orElse(""), "", within);
    return page(viewer, focus, account, parameters);
  }

  @GetMapping("/accounts/{account}/{region}/iam-role/trust")
  ModelAndView trust(
      Viewer viewer,
      @PathVariable AccountId account,
      @PathVariable RegionId region,
      @RequestParam String id,
      @RequestParam MultiValueMap<String, String> parameters) {
    var one = request.one(viewer, ROLE, account, region, id);
    var focus = new Focus(account.value(), id, true);
    return page(viewer, focus, Optional.of(one.account()), parameters);
  }

  private ModelAndView page(
      Viewer viewer,
      Focus focus,
      Optional<Account> account,
      MultiValueMap<String, String> parameters) {
    var question = request.question(viewer, ROLE, Asking.anew(parameters));
    var readings = asking.ask(question, List.of());
    var marks = AccountMarks.of(accounts.visibleTo(viewer));
    var map = TrustMap.of(readings, marks, focus);
    if (!focus.role().isEmpty() && map.chosen().isEmpty() && whole(readings, focus)) {
      throw new UnknownException("There is no such resource in that account and region.");
    }
    var page =
        new TrustPage(
            account.map(AccountMark::of).orElse(null),
            focus.role(),
            focus.within(),
            question.accounts().stream().map(AccountMark::of).toList(),
            pictures.of(map.scene(), readings, marks));
    return new ModelAndView("page/picture/trust", "page", page);
  }

  // Only where all roles of its account were read it is known that there is no such one.
  private static boolean whole(Readings readings, Focus focus) {
    return readings.all().stream()
        .flatMap(reading -> reading.coverage().places().stream())
        .filter(answer -> answer.place().account().value().equals(focus.account()))
        .allMatch(answer -> answer.status().certain());
  }

  private static AccountId id(String text) {
    try {
      return new AccountId(text);
    } catch (IllegalArgumentException _) {
      throw new BadValueException("account", "twelve digits");
    }
  }
}
