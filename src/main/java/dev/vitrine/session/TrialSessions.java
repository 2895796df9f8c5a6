package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/**
 * Sessions that are opened to see what AWS lets happen, and never to read an account: each is asked
 * for anew, within the budget, with a policy of one operation, and remembered by nobody.
 */
@Component
public final class TrialSessions {

  private static final String NARROW = "a trial";
  private static final String BARE = "a trial without ExternalId";

  private final Entrance entrance;
  private final Sessions sessions;

  TrialSessions(Entrance entrance, Sessions sessions) {
    this.entrance = entrance;
    this.sessions = sessions;
  }

  /**
   * A session that may do nothing but the one operation.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Opening narrowed(Viewer viewer, Account account, Operation operation) {
    var grant = Grant.only(NARROW, List.of(operation));
    return entrance.ask(viewer, account, grant, sessions.patience(), () -> {});
  }

  /**
   * Tries the role without the account's ExternalId; credentials that come of it are thrown away
   * here.
   *
   * @param operation the one operation that such a session could do
   * @return why it was refused; none where AWS let it in
   * @throws CancellationException where this thread is interrupted while it waits
   */
  public Optional<NoSession> withoutExternalId(
      Viewer viewer, Account account, Operation operation) {
    var grant = Grant.only(BARE, List.of(operation));
    return switch (entrance.tempt(viewer, bare(account), grant, sessions.patience())) {
      case Session _ -> Optional.empty();
      case NoSession refusal -> Optional.of(refusal);
    };
  }

  private static Account bare(Account account) {
    return new Account(
        account.id(),
        account.name(),
        account.role(),
        Optional.empty(),
        account.regions(),
        account.color(),
        account.tags(),
        account.sourceIdentity(),
        account.attribution(),
        account.consoleRole());
  }
}
