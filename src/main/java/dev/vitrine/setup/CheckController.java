package dev.vitrine.setup;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.UnknownException;
import dev.vitrine.inventory.Refreshes;
import dev.vitrine.inventory.TooManyRefreshesException;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The doctor for programs; says what is wrong with a request as the whole API does. */
@RestController
class CheckController {

  // Whoever mends a role and asks again wants to know; whoever asks all the time need not.
  private static final Duration MAX_AGE = Duration.ofSeconds(30);

  private final Accounts accounts;
  private final Checkups checkups;
  private final Refreshes refreshes;

  CheckController(Accounts accounts, Checkups checkups, Refreshes refreshes) {
    this.accounts = accounts;
    this.checkups = checkups;
    this.refreshes = refreshes;
  }

  @GetMapping("/api/v1/accounts/{account}/check")
  CheckJson check(
      Viewer viewer,
      @PathVariable AccountId account,
      @RequestParam MultiValueMap<String, String> parameters) {
    var one = List.of(accounts.get(viewer, account));
    var maxAge = refreshes.spent(viewer, parameters) ? Duration.ZERO : MAX_AGE;
    var checkup = checkups.of(viewer, one, maxAge).getFirst();
    // The check ends before that, whatever comes of it.
    var most = checkups.longest().multipliedBy(2);
    return checkup.await(most).map(CheckJson::of).orElseThrow();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(UnknownException unknown) {
    return CheckProblems.unknown(unknown);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badValue(BadValueException bad) {
    return CheckProblems.badValue(bad);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> badType(MethodArgumentTypeMismatchException bad) {
    return CheckProblems.badType(bad);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(TooManyRefreshesException many) {
    return CheckProblems.tooMany(many);
  }
}
