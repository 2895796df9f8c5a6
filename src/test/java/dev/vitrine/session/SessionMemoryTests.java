package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is served again, and when STS is asked anew. */
class SessionMemoryTests {

  private final Room room = new Room();

  @Test
  void f02AsksStsOnceForAHundredRequestsThatItRefuses() {
    room.sts.refuses("AccessDenied", 403);
    for (int request = 0; request < 100; request++) {
      assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
      room.clock.goesOn(Duration.ofMillis(100));
    }
    assertThat(room.sts.calls()).isEqualTo(1);
    room.clock.goesOn(Duration.ofSeconds(60));
    room.opensForAda();
    assertThat(room.sts.calls()).isEqualTo(2);
  }

  @Test
  void f04DoesNotHammerAnStsThatAsksToSlowDown() {
    room.sts.refuses("Throttling", 400);
    for (int request = 0; request < 50; request++) {
      room.opensForAda();
      room.clock.goesOn(Duration.ofMillis(90));
    }
    assertThat(room.sts.calls()).isEqualTo(1);
    room.sts.answers(usual -> usual);
    room.clock.goesOn(Duration.ofSeconds(10));
    assertThat(room.opensForAda()).isInstanceOf(Session.class);
  }

  @Test
  void f05OpensANewSessionWhereTheOldOneExpiredInMidPagination() {
    var old = (Session) room.opensForAda();
    room.ada().renew(Room.LISTS, old);
    var fresh = (Session) room.opensForAda();
    assertThat(fresh.credentials()).isNotEqualTo(old.credentials());
    // A second reader notices later that the old one is gone: the new one stays.
    room.ada().renew(Room.LISTS, old);
    assertThat(room.opensForAda()).isEqualTo(fresh);
    assertThat(room.sts.calls()).isEqualTo(2);
  }

  @Test
  void f05RenewsASessionBeforeItFailsAPage() {
    var first = (Session) room.opensForAda();
    room.clock.goesOn(Duration.ofMinutes(44));
    assertThat(room.opensForAda()).isEqualTo(first);
    room.clock.goesOn(Duration.ofMinutes(11));
    assertThat(room.opensForAda()).isNotEqualTo(first).isInstanceOf(Session.class);
  }

  @Test
  void f05ServesTheOldSessionWhileItIsBeingRenewed() {
    var old = room.opensForAda();
    room.clock.goesOn(Duration.ofMinutes(55));
    var answer = new CountDownLatch(1);
    room.sts.answers(usual -> {
      FakeSts.waitFor(answer);
      return usual;
    });
    var callers = new Callers();
    callers.call(room::opensForAda);
    Callers.until(() -> room.sts.underWay() == 1);
    assertThat(room.opensForAda()).isEqualTo(old);
    answer.countDown();
    assertThat(callers.answers()).doesNotContain(old).hasOnlyElementsOfType(Session.class);
  }

  @Test
  void f04ServesTheOldSessionWhileStsHasTrouble() {
    var old = room.opensForAda();
    room.clock.goesOn(Duration.ofMinutes(55));
    room.sts.refuses("Throttling", 400);
    assertThat(room.opensForAda()).isEqualTo(old);
    assertThat(room.opensForAda()).isEqualTo(old);
    assertThat(room.sts.calls()).isEqualTo(2);
    room.clock.goesOn(Duration.ofMinutes(4));
    assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
  }

  @Test
  void f06ServesARevokedSessionNoLonger() {
    var old = (Session) room.opensForAda();
    room.sts.refuses("AccessDenied", 403);
    room.ada().renew(Room.LISTS, old);
    assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
    assertThat(room.ada().known()).get().isInstanceOf(NoSession.class);
  }

  @Test
  void f16NoticesWithinAMinuteThatAnAccountWasLetIn() {
    room.sts.refuses("AccessDenied", 403);
    for (int denied = 1; denied <= 3; denied++) {
      assertThat(room.opensForAda()).isInstanceOf(NoSession.class);
      assertThat(room.sts.calls()).isEqualTo(denied);
      room.clock.goesOn(Duration.ofSeconds(60));
    }
    room.sts.answers(usual -> usual);
    assertThat(room.opensForAda()).isInstanceOf(Session.class);
  }

  @Test
  void forgetsAViewersSessionsAndNobodyElses() {
    var bob = room.sessions.of(Room.BOB, Room.account(2));
    room.opensForAda();
    bob.open(Room.LISTS);
    room.sessions.forget(Room.ADA);
    assertThat(room.ada().known()).isEmpty();
    assertThat(room.sessions.lastKnown(Room.account(1))).isEmpty();
    assertThat(bob.known()).isPresent();
    room.opensForAda();
    assertThat(room.sts.calls()).isEqualTo(3);
  }

  @Test
  void showsASessionUntilItEnds() {
    room.opensForAda();
    room.clock.goesOn(Duration.ofMinutes(59));
    assertThat(room.ada().known()).isPresent();
    assertThat(room.sessions.lastKnown(Room.account(1))).isPresent();
    room.clock.goesOn(Duration.ofMinutes(1));
    assertThat(room.ada().known()).isEmpty();
    assertThat(room.sessions.lastKnown(Room.account(1))).isEmpty();
  }

  @Test
  void asksForEveryRequestWhereNothingIsReused() {
    var strict = new Room(50, false);
    strict.opensForAda();
    strict.opensForAda();
    assertThat(strict.sts.calls()).isEqualTo(2);
    assertThat(strict.sessions.lastKnown(Room.account(1))).isPresent();
  }
}
