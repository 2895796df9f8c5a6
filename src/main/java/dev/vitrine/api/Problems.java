package dev.vitrine.api;

import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.TooManyRefreshesException;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers errors as RFC 9457 problems, on the API's addresses and nowhere else. */
@RestControllerAdvice
class Problems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownException unknown, HttpServletRequest request) {
    leaveToPages(request, unknown);
    return answer(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.sentence()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badValue(BadValueException bad, HttpServletRequest request) {
    leaveToPages(request, bad);
    return answer(bad);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(
      TooManyRefreshesException many, HttpServletRequest request) {
    leaveToPages(request, many);
    var headers = new HttpHeaders();
    headers.add(HttpHeaders.RETRY_AFTER, String.valueOf(many.retryAfter().toSeconds()));
    var status = HttpStatus.TOO_MANY_REQUESTS;
    return answer(status, headers, ProblemDetail.forStatusAndDetail(status, many.sentence()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badType(
      MethodArgumentTypeMismatchException bad, HttpServletRequest request) {
    leaveToPages(request, bad);
    var accepted =
        bad.getMostSpecificCause() instanceof IllegalArgumentException sentence
            ? String.valueOf(sentence.getMessage())
            : "another form";
    return answer(new BadValueException(bad.getName(), accepted));
  }

  @ExceptionHandler(
      exception = {
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        org.springframework.web.bind.ServletRequestBindingException.class,
        org.springframework.web.HttpRequestMethodNotSupportedException.class,
        org.springframework.web.HttpMediaTypeException.class
      })
  ResponseEntity<ProblemDetail> springs(Exception problem, HttpServletRequest request)
      throws Exception {
    if (!isApi(request) || !(problem instanceof ErrorResponse answer)) {
      throw problem;
    }
    var body = answer.getBody();
    if (problem instanceof NoResourceFoundException || problem instanceof NoHandlerFoundException) {
      // Spring's own words are about files.
      body.setDetail("There is nothing at this address.");
    }
    return answer(answer.getStatusCode(), answer.getHeaders(), body);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException unreadable, HttpServletRequest request)
      throws HttpMessageNotReadableException {
    if (!isApi(request)) {
      throw unreadable;
    }
    return answer(new BadValueException("body", "JSON such as {\"values\":[\"i-0…\"]}"));
  }

  private static ResponseEntity<ProblemDetail> answer(BadValueException bad) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, bad.sentence());
    problem.setProperty("parameter", bad.parameter());
    problem.setProperty("accepted", bad.accepted());
    return answer(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return answer(HttpStatusCode.valueOf(problem.getStatus()), HttpHeaders.EMPTY, problem);
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatusCode status, HttpHeaders headers, ProblemDetail problem) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  // Spring takes an exception that its handler throws again as not handled here.
  private static void leaveToPages(HttpServletRequest request, RuntimeException exception) {
    if (!isApi(request)) {
      throw exception;
    }
  }

  private static boolean isApi(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/");
  }
}
