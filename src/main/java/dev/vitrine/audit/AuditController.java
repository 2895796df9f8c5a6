package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.viewer.Viewer;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The latest lines: one's own, or everybody's for whoever may read them. */
@Controller
class AuditController {

  private final RecentLines recent;
  private final Accounts accounts;

  AuditController(RecentLines recent, Accounts accounts) {
    this.recent = recent;
    this.accounts = accounts;
  }

  @GetMapping("/audit")
  ModelAndView audit(
      Viewer viewer,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String account) {
    var all = accounts.administrator(viewer);
    var narrowing = new Narrowing(kind(kind), account(account));
    var lines = all ? recent.all() : recent.of(viewer);
    var view = AuditView.of(lines.stream().filter(narrowing::takes).toList(), narrowing, all);
    return page("audit/audit", viewer).addObject("page", view);
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad, Viewer viewer) {
    var page = page("error", viewer);
    page.setStatus(HttpStatus.BAD_REQUEST);
    var status = HttpStatus.BAD_REQUEST.value();
    return page.addObject(
        "problem", Map.of("status", status, "title", "Not understood", "sentence", bad.sentence()));
  }

  private static ModelAndView page(String name, Viewer viewer) {
    return new ModelAndView(name, "whoAmI", Plain.of(viewer.name()));
  }

  private static Optional<Kind> kind(String text) {
    var kind = Kind.of(text);
    if (kind.isEmpty() && !text.isEmpty()) {
      throw new BadValueException("kind", "request or call");
    }
    return kind;
  }

  private static Optional<AccountId> account(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(new AccountId(text));
    } catch (IllegalArgumentException wrong) {
      throw new BadValueException("account", String.valueOf(wrong.getMessage()));
    }
  }
}
