package dev.vitrine.session;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountColor;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Attribution;
import dev.vitrine.account.RoleArn;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grants;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import software.amazon.awssdk.services.sts.StsClient;

/** The whole session room over an STS in memory and a clock that stands still. */
final class Room {

  static final Viewer ADA = new Viewer("issuer#ada", "ada@example.org");
  static final Viewer BOB = new Viewer("issuer#bob", "bob@example.org");
  static final Operation LISTS = Operation.of("ec2", "DescribeVpcs");

  final TestClock clock = new TestClock();
  final FakeSts sts = new FakeSts(clock);
  final Queue<Object> told = new ConcurrentLinkedQueue<>();
  final Sessions sessions;
  final TrialSessions trials;

  Room() {
    this(50, true);
  }

  Room(int rate, boolean reuse) {
    var properties =
        new SessionProperties(null, Duration.ofHours(1), reuse, 1800, rate, null, null);
    var beans = new StaticListableBeanFactory(Map.of("sts", sts));
    var refusals = new SessionRefusals(properties, clock);
    var roles =
        new RoleAssumption(
            beans.getBeanProvider(StsClient.class),
            new StsWatch(told::add),
            properties,
            refusals,
            clock);
    var entrance = new Entrance(new FairStsBudget(properties, clock), roles, refusals, clock);
    var grants = Grants.pack(AllowList.of(List.of(LISTS)), 1800);
    this.sessions = new Sessions(new Flights(refusals, clock), entrance, grants, properties, clock);
    this.trials = new TrialSessions(entrance, sessions);
  }

  /** Ada's sessions in the first account. */
  AccountSessions ada() {
    return sessions.of(ADA, account(1));
  }

  Opening opensForAda() {
    return ada().open(LISTS);
  }

  static Account account(int number) {
    var id = "%012d".formatted(111_111_111_110L + number);
    return new Account(
        new AccountId(id),
        "account " + number,
        RoleArn.of("arn:aws:iam::" + id + ":role/RoleForB"),
        Optional.empty(),
        List.of(),
        AccountColor.NONE,
        Map.of(),
        false,
        Attribution.SHARED,
        Optional.empty());
  }
}
