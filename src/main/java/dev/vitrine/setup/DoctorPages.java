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

/** What the doctor's pages say of the accounts as a whole, and how they say what is wrong. */
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

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown) {
    return page(new Wrong(404, "Not found", unknown.sentence()));
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad) {
    return page(new Wrong(400, "Not understood", bad.sentence()));
  }

  @ExceptionHandler
  ModelAndView badType(MethodArgumentTypeMismatchException bad) {
    var accepted =
        bad.getMostSpecificCause() instanceof IllegalArgumentException sentence
            ? String.valueOf(sentence.getMessage())
            : "another form";
    return badValue(new BadValueException(bad.getName(), accepted));
  }

  @ExceptionHandler
  ModelAndView tooMany(TooManyRefreshesException many) {
    return page(new Wrong(429, "Too often", many.sentence()));
  }

  private static ModelAndView page(Wrong wrong) {
    var page = new ModelAndView("error", "problem", wrong);
    page.setStatus(HttpStatusCode.valueOf(wrong.status()));
    return page;
  }
}
