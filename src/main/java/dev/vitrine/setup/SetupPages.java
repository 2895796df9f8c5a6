package dev.vitrine.setup;

import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.viewer.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the pages of {@code /setup} have in common: who looks, that no cache keeps them, and how
 * they say that something is wrong.
 */
@ControllerAdvice(assignableTypes = SetupController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class SetupPages {

  @ModelAttribute("whoAmI")
  String whoAmI(Viewer viewer, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return Plain.brief(viewer.name());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown, Viewer viewer, HttpServletResponse response) {
    return page(new SetupProblem(404, "Not found", unknown.sentence()), viewer, response);
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad, Viewer viewer, HttpServletResponse response) {
    return page(new SetupProblem(400, "Not understood", bad.sentence()), viewer, response);
  }

  private ModelAndView page(SetupProblem problem, Viewer viewer, HttpServletResponse response) {
    var page = new ModelAndView("error", "problem", problem);
    page.addObject("whoAmI", whoAmI(viewer, response));
    page.setStatus(HttpStatusCode.valueOf(problem.status()));
    return page;
  }
}
