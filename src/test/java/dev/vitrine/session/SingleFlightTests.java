package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/** Many callers, one question to STS. */
class SingleFlightTests {

  private final Room room = new Room();
  private final Callers callers = new Callers();
  private final CountDownLatch answer = new CountDownLatch(1);

  @Test
  void f03AsksStsOnceWhileItTakesEightSeconds() {
    stsWaits();
    for (int caller = 0; caller < 200; caller++) {
      callers.call(room::opensForAda);
    }
    callers.allWait();
    assertThat(room.sts.calls()).isEqualTo(1);
    room.clock.goesOn(Duration.ofSeconds(8));
    answer.countDown();
    assertThat(callers.answers()).hasSize(200).hasOnlyElementsOfType(Session.class);
    assertThat(room.sts.calls()).isEqualTo(1);
  }

  @Test
  void f03TellsAWaiterAtItsOwnDeadlineThatStsIsSlow() {
    stsWaits();
    callers.call(room::opensForAda);
    Callers.until(() -> room.sts.underWay() == 1);
    var soon = room.clock.instant().plusMillis(20);
    assertThat(room.ada().open(Room.LISTS, soon))
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> {
              assertThat(refusal.cause()).isEqualTo(NoSession.Cause.TIMED_OUT);
              assertThat(refusal.message()).contains("STS did not answer");
            });
    answer.countDown();
    assertThat(callers.answers()).hasOnlyElementsOfType(Session.class);
    assertThat(room.sts.calls()).isEqualTo(1);
  }

  @Test
  void f03GivesTheCallNoMoreTimeThanItsCallerHas() {
    room.ada().open(Room.LISTS, room.clock.instant().plusSeconds(2));
    room.sessions.of(Room.BOB, Room.account(1)).open(Room.LISTS);
    assertThat(room.sts.asked())
        .extracting(request ->
            request.overrideConfiguration().flatMap(call -> call.apiCallTimeout()).orElse(null))
        .as("two seconds, then the client's own time")
        .containsExactly(Duration.ofSeconds(2), null);
  }

  @Test
  void f03RemembersNothingThatACallersOwnDeadlineCutShort() {
    room.sts.answers(_ -> {
      room.clock.goesOn(Duration.ofSeconds(1));
      throw ApiCallTimeoutException.create(1_000);
    });
    assertThat(room.ada().open(Room.LISTS, room.clock.instant().plusSeconds(1)))
        .isInstanceOf(NoSession.class);
    room.sts.answers(usual -> usual);
    assertThat(room.opensForAda()).isInstanceOf(Session.class);
  }

  @Test
  void asksNothingOnceTheDeadlineHasPassed() {
    assertThat(room.ada().open(Room.LISTS, room.clock.instant()))
        .isInstanceOfSatisfying(
            NoSession.class,
            refusal -> assertThat(refusal.message()).contains("before STS could be asked"));
    assertThat(room.sts.calls()).isZero();
  }

  @Test
  void takesTheEndOfTimeForNoDeadline() {
    stsWaits();
    for (int caller = 0; caller < 2; caller++) {
      callers.call(() -> room.ada().open(Room.LISTS, Instant.MAX));
    }
    callers.allWait();
    answer.countDown();
    assertThat(callers.answers()).hasSize(2).hasOnlyElementsOfType(Session.class);
  }

  @Test
  void letsExactlyOneOtherTakeOverWhereTheLeaderIsInterrupted() {
    stsWaits();
    var leader = callers.call(room::opensForAda);
    Callers.until(() -> room.sts.underWay() == 1);
    for (int caller = 0; caller < 20; caller++) {
      callers.call(room::opensForAda);
    }
    callers.allWait();
    leader.interrupt();
    Callers.until(() -> room.sts.calls() == 2 && callers.broken() == 1);
    callers.allWait();
    answer.countDown();
    assertThat(callers.unbroken()).hasSize(20).hasOnlyElementsOfType(Session.class);
    assertThat(room.sts.calls()).isEqualTo(2);
  }

  @Test
  void asksForEachViewerAndAccountOnItsOwn() {
    room.opensForAda();
    room.sessions.of(Room.BOB, Room.account(1)).open(Room.LISTS);
    room.sessions.of(Room.ADA, Room.account(2)).open(Room.LISTS);
    assertThat(room.sts.calls()).isEqualTo(3);
  }

  private void stsWaits() {
    room.sts.answers(usual -> {
      FakeSts.waitFor(answer);
      return usual;
    });
  }
}
