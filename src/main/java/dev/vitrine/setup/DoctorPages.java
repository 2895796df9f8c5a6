package dev.vitrine.setup;

import dev.vitrine.account.AccountRemark;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.TooManyRefreshesException;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Who looks at the doctor's pages, and how they say that something is wrong. */
@ControllerAdvice(assignableTypes = DoctorController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoctorPages {

  /**
   * What went wrong, without a word of what was sent.
   *
   * @param status the HTTP status
   * @param title what it is, in few words
   * @param sentence what a person should know
   */
  record Wrong(int status, String title, String sentence) {}

  private final Accounts accounts;

  DoctorPages(Accounts accounts) {
    this.accounts = accounts;
  }

  @ModelAttribute("remarks")
  List<String> remarks(Viewer viewer) {
    return accounts.remarks(viewer).stream()
        .filter(AccountRemark::general)
        .map(remark -> Plain.of(remark.text()))
        .toList();
  }

  @ModelAttribute("whoAmI")
  String whoAmI(Viewer viewer) {
    return Plain.brief(viewer.name());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown, Viewer viewer) {
    return page(new Wrong(404, "Not found", unknown.sentence()), viewer);
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad, Viewer viewer) {
    return page(new Wrong(400, "Not understood", bad.sentence()), viewer);
  }

  @ExceptionHandler
  ModelAndView badType(MethodArgumentTypeMismatchException bad, Viewer viewer) {
    var accepted =
        bad.getMostSpecificCause() instanceof IllegalArgumentException sentence
            ? String.valueOf(sentence.getMessage())
            : "another form";
    return badValue(new BadValueException(bad.getName(), accepted), viewer);
  }

  @ExceptionHandler
  ModelAndView tooMany(TooManyRefreshesException many, Viewer viewer) {
    return page(new Wrong(429, "Too often", many.sentence()), viewer);
  }

  private ModelAndView page(Wrong wrong, Viewer viewer) {
    var page = new ModelAndView("error", "problem", wrong);
    page.addObject("whoAmI", whoAmI(viewer));
    page.setStatus(HttpStatusCode.valueOf(wrong.status()));
    return page;
  }
}
