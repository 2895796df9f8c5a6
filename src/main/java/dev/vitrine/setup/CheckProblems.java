package dev.vitrine.setup;

import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.TooManyRefreshesException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is wrong with a request for a check, as RFC 9457 problems like the rest of the API's. */
final class CheckProblems {

  private CheckProblems() {}

  static ResponseEntity<ProblemDetail> unknown(UnknownException unknown) {
    return answer(HttpStatus.NOT_FOUND, new HttpHeaders(), unknown.sentence());
  }

  static ResponseEntity<ProblemDetail> badValue(BadValueException bad) {
    var answer = answer(HttpStatus.BAD_REQUEST, new HttpHeaders(), bad.sentence());
    var problem = answer.getBody();
    if (problem != null) {
      problem.setProperty("parameter", bad.parameter());
      problem.setProperty("accepted", bad.accepted());
    }
    return answer;
  }

  static ResponseEntity<ProblemDetail> badType(MethodArgumentTypeMismatchException bad) {
    var accepted =
        bad.getMostSpecificCause() instanceof IllegalArgumentException sentence
            ? String.valueOf(sentence.getMessage())
            : "another form";
    return badValue(new BadValueException(bad.getName(), accepted));
  }

  static ResponseEntity<ProblemDetail> tooMany(TooManyRefreshesException many) {
    var headers = new HttpHeaders();
    headers.add(HttpHeaders.RETRY_AFTER, String.valueOf(many.retryAfter().toSeconds()));
    return answer(HttpStatus.TOO_MANY_REQUESTS, headers, many.sentence());
  }

  private static ResponseEntity<ProblemDetail> answer(
      HttpStatus status, HttpHeaders headers, String sentence) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatusAndDetail(status, sentence));
  }
}
