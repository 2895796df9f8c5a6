package dev.vitrine.page;

import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.TooManyRefreshesException;
import dev.vitrine.inventory.UnknownTypeException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * How all pages say that something is wrong. It comes before all other advice, because Spring takes
 * the first that knows an exception and this one only looks at pages.
 */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

  @ExceptionHandler
  ModelAndView unknown(UnknownException unknown) {
    return Problem.notFound(unknown.sentence()).page();
  }

  @ExceptionHandler
  ModelAndView unknownType(UnknownTypeException unknown) {
    return unknown((UnknownException) unknown).addObject("addsTypes", true);
  }

  @ExceptionHandler
  ModelAndView badValue(BadValueException bad) {
    return Problem.badValue(bad.sentence()).page();
  }

  @ExceptionHandler
  ModelAndView tooMany(TooManyRefreshesException many) {
    return Problem.tooMany(many.sentence()).page();
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
  ModelAndView missing(MissingServletRequestParameterException missing) {
    return badValue(new BadValueException(missing.getParameterName(), "one value"));
  }
}
