package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks STS for a session within the budget and the caller's deadline. */
@Component
final class Entrance {

  private final StsBudget budget;
  private final RoleAssumption roles;
  private final SessionRefusals refusals;
  private final Clock clock;

  Entrance(StsBudget budget, RoleAssumption roles, SessionRefusals refusals, Clock clock) {
    this.budget = budget;
    this.roles = roles;
    this.refusals = refusals;
    this.clock = clock;
  }

  /** Asks; {@code onTurn} runs when the turn has come and STS is about to be asked. */
  Opening ask(Viewer viewer, Account account, Grant grant, Instant deadline, Runnable onTurn) {
    return ask(viewer, account, grant, Wanted.SESSION, deadline, onTurn);
  }

  /** Asks for what AWS is expected to refuse. */
  Opening tempt(Viewer viewer, Account account, Grant grant, Instant deadline) {
    return ask(viewer, account, grant, Wanted.REFUSAL, deadline, () -> {});
  }

  private Opening ask(
      Viewer viewer,
      Account account,
      Grant grant,
      Wanted wanted,
      Instant deadline,
      Runnable onTurn) {
    if (!clock.instant().isBefore(deadline)) {
      return refusals.hurried();
    }
    return switch (budget.await(viewer.key(), deadline)) {
      case Turn.Taken turn -> {
        try (turn) {
          onTurn.run();
          yield roles.assume(viewer, account, grant, wanted, deadline);
        }
      }
      case Turn.Missed missed -> refusals.missed(missed);
    };
  }
}
