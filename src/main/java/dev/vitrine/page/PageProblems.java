package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.TooManyRefreshesException;
import dev.vitrine.viewer.Viewer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What all pages have in common: who looks, and how they say that something is wrong. It comes
 * before all other advice, because Spring takes the first that knows an exception and this one only
 * looks at pages.
 */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

  @ModelAttribute("whoAmI")
  String whoAmI(Viewer viewer) {
    return Visible.brief(viewer.name());
  }

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown, Viewer viewer) {
    return page(Problem.notFound(unknown.sentence()), viewer);
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad, Viewer viewer) {
    return page(Problem.badValue(bad.sentence()), viewer);
  }

  @ExceptionHandler
  ModelAndView tooMany(TooManyRefreshesException many, Viewer viewer) {
    return page(Problem.tooMany(many.sentence()), viewer);
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
  ModelAndView missing(MissingServletRequestParameterException missing, Viewer viewer) {
    return badValue(new BadValueException(missing.getParameterName(), "one value"), viewer);
  }

  private ModelAndView page(Problem problem, Viewer viewer) {
    return problem.page().addObject("whoAmI", whoAmI(viewer));
  }
}
