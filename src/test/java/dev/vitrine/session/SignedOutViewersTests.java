package dev.vitrine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.viewer.SignedOut;
import org.junit.jupiter.api.Test;

/** T17: whoever signed out leaves no session in AWS that could serve another. */
class SignedOutViewersTests {

  private final Room room = new Room();

  @Test
  void t17DropsTheSessionsOfWhoeverSignsOut() {
    var bob = room.sessions.of(Room.BOB, Room.account(2));
    room.opensForAda();
    bob.open(Room.LISTS);
    new SignedOutViewers(room.sessions).signedOut(new SignedOut(Room.ADA));
    assertThat(room.ada().known()).isEmpty();
    assertThat(bob.known()).isPresent();
  }
}
