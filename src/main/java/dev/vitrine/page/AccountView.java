package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.permission.Grant;
import dev.vitrine.session.AccountSessions;
import dev.vitrine.session.Session;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account: the viewer's sessions there, and what is known of what it holds.
 *
 * @param row the account and whether it can be entered
 * @param partition the part of AWS in which it lies
 * @param role the role that Vitrine assumes there
 * @param sessionName the viewer's name in the account's CloudTrail
 * @param grants the session policies and the sessions that they narrow
 * @param facts what holds for all of it, none where the viewer may not look at that
 * @param matrix what has been read, by type and region
 * @param charts the same in small charts
 * @param console the way into the AWS console
 * @param open whether there is a session
 */
record AccountView(
    AccountRow row,
    String partition,
    String role,
    String sessionName,
    List<GrantLine> grants,
    @Nullable AccountFacts facts,
    Matrix matrix,
    Charts charts,
    ConsoleLink console,
    boolean open) {

  /**
   * One grant and the session for it.
   *
   * @param name the grant
   * @param services the services that it opens
   * @param state whether there is a session
   * @param expires when that ends, none where there is none
   */
  record GrantLine(String name, String services, StatusMark state, @Nullable Moment expires) {}

  static AccountView of(
      AccountSessions sessions,
      AccountRow row,
      @Nullable AccountFacts facts,
      Matrix matrix,
      Charts charts,
      ConsoleLink console) {
    Account account = sessions.account();
    return new AccountView(
        row,
        account.partition().id(),
        account.role().toString(),
        sessions.sessionName(),
        sessions.grants().stream().map(grant -> line(sessions, grant)).toList(),
        facts,
        matrix,
        charts,
        console,
        !row.todo().given());
  }

  /** What the row's message is. */
  public String outcome() {
    return open ? "Assumed role" : "What to check";
  }

  private static GrantLine line(AccountSessions sessions, Grant grant) {
    var known = sessions.known(grant);
    return new GrantLine(
        grant.name(),
        String.join(", ", grant.services()),
        known.map(StatusMark::of).orElse(StatusMark.notOpen()),
        known
            .map(opening -> opening instanceof Session session ? session : null)
            .map(session -> Moment.at(session.expiresAt()))
            .orElse(null));
  }
}
