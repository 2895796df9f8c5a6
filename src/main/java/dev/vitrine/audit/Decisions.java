package dev.vitrine.audit;

import dev.vitrine.account.Accounts;
import dev.vitrine.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Knows what was decided about a request or a call, from how it ended. */
@Component
class Decisions {

  private static final int BAD_REQUEST = 400;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int ADDRESS_TOO_LONG = 414;
  private static final int TOO_MANY = 429;
  private static final int HEADERS_TOO_LONG = 431;

  private final Accounts accounts;

  Decisions(Accounts accounts) {
    this.accounts = accounts;
  }

  Decision about(Visit visit, int status) {
    return switch (status) {
      case TOO_MANY -> Decision.LIMITED;
      case UNAUTHORIZED -> Decision.NOT_SIGNED_IN;
      case FORBIDDEN -> Decision.DENIED;
      // Whatever no handler was found for was refused before anything looked at it.
      case BAD_REQUEST, ADDRESS_TOO_LONG, HEADERS_TOO_LONG ->
          visit.handled() ? Decision.ALLOWED : Decision.DENIED;
      // To the viewer both look alike: that there is none, and that it is not for them.
      case NOT_FOUND -> mayLook(visit) ? Decision.ALLOWED : Decision.DENIED;
      default ->
          // Whoever has not signed in is sent to where one does.
          visit.viewer().isEmpty() && status / 100 == 3 ? Decision.NOT_SIGNED_IN : Decision.ALLOWED;
    };
  }

  static Decision about(String outcome) {
    return switch (outcome) {
      case "denied", "refused" -> Decision.DENIED;
      case "throttled" -> Decision.LIMITED;
      default -> Decision.ALLOWED;
    };
  }

  private boolean mayLook(Visit visit) {
    return visit.viewer().map(viewer -> mayLook(viewer, visit.subject())).orElse(true);
  }

  private boolean mayLook(Viewer viewer, Subject subject) {
    if (subject.accounts().isEmpty()) {
      return subject.types().stream().noneMatch(type -> accounts.visibleTo(viewer, type).isEmpty());
    }
    var sight = accounts.sight(viewer);
    return subject.accounts().stream()
        .map(id -> accounts.find(viewer, id))
        .allMatch(account ->
            account.isPresent()
                && subject.types().stream().allMatch(type -> sight.test(account.get(), type)));
  }
}
