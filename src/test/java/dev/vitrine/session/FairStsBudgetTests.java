package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The budget between callers and STS. */
class FairStsBudgetTests {

  private final Callers callers = new Callers();
  private final CountDownLatch answer = new CountDownLatch(1);

  @Test
  void f17AsksStsAtMostEightTimesAtOnce() {
    var room = waiting(600);
    for (int account = 1; account <= 100; account++) {
      callers.call(opens(room, account));
    }
    Callers.until(() -> room.sts.underWay() == 8);
    callers.allWait();
    assertThat(room.sts.calls()).isEqualTo(8);
    answer.countDown();
    assertThat(callers.answers()).hasSize(100).hasOnlyElementsOfType(Session.class);
    assertThat(room.sts.mostAtOnce()).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysThatItsOwnRateGaveNoTurn(boolean reuse) {
    var room = new Room(1, reuse);
    room.opensForAda();
    var soon = room.clock.instant().plusMillis(20);
    assertThat(room.sessions.of(Room.ADA, Room.account(2)).open(Room.LISTS, soon))
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.THROTTLED);
              assertThat(refusal.message())
                  .contains("1 AssumeRole calls a second")
                  .contains("vitrine.session.rate");
            });
    assertThat(room.sts.calls()).isEqualTo(1);
  }

  @Test
  void saysThatStsIsSlowWhereTheCallsBeforeDidNotEnd() {
    var room = waiting(600);
    for (int account = 1; account <= 8; account++) {
      callers.call(opens(room, account));
    }
    Callers.until(() -> room.sts.underWay() == 8);
    var soon = room.clock.instant().plusMillis(20);
    assertThat(room.sessions.of(Room.BOB, Room.account(9)).open(Room.LISTS, soon))
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.TIMED_OUT);
              assertThat(refusal.message()).contains("STS is slow");
            });
    answer.countDown();
    assertThat(callers.answers()).hasOnlyElementsOfType(Session.class);
  }

  @Test
  void givesTheTurnOfAnInterruptedCallerToTheNext() {
    var room = waiting(600);
    for (int account = 1; account <= 8; account++) {
      callers.call(opens(room, account));
    }
    Callers.until(() -> room.sts.underWay() == 8);
    var impatient = callers.call(opens(room, 9));
    callers.allWait();
    callers.call(opens(room, 10));
    callers.allWait();
    impatient.interrupt();
    Callers.until(() -> callers.broken() == 1);
    answer.countDown();
    assertThat(callers.unbroken()).hasSize(9).hasOnlyElementsOfType(Session.class);
    assertThat(room.sts.calls()).isEqualTo(9);
  }

  private Room waiting(int rate) {
    var room = new Room(rate, true);
    room.sts.answers(usual -> {
      FakeSts.waitFor(answer);
      return usual;
    });
    return room;
  }

  private static Supplier<Opening> opens(Room room, int account) {
    return () -> room.sessions.of(Room.ADA, Room.account(account)).open(Room.LISTS);
  }
}
