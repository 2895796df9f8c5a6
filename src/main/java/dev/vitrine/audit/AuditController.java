package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
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
    var reader = Reader.of(viewer, accounts);
    var narrowing = new Narrowing(kind(kind), account(account));
    narrowing.account().ifPresent(reader::demand);
    var lines = reader.readsAll() ? recent.all() : recent.of(viewer);
    var wanted = lines.stream().filter(narrowing::takes).toList();
    return new ModelAndView("audit/audit", "page", AuditView.of(wanted, narrowing, reader));
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad) {
    return problem(HttpStatus.BAD_REQUEST, "Not understood", bad.sentence());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown) {
    return problem(HttpStatus.NOT_FOUND, "Not found", unknown.sentence());
  }

  private static ModelAndView problem(HttpStatus status, String title, String sentence) {
    var problem = Map.of("status", status.value(), "title", title, "sentence", sentence);
    var page = new ModelAndView("error", "problem", problem);
    page.setStatus(status);
    return page;
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
