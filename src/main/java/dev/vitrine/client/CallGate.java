package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.function.Supplier;

/** Where every call of a reading waits for its turn, and how far the reading may go. */
public interface CallGate {

  /**
   * Waits for a turn and makes the call.
   *
   * @param place the account and the region that is really asked, never {@code global}
   * @param operation what is called
   * @param call one call of AWS, with the SDK's own further attempts
   * @return what the call returns
   * @throws NoTurnException where the call got no turn
   */
  <T> T pass(Place place, Operation operation, Supplier<T> call);

  /**
   * The same for a call whose answer is long, of which few may be read at once.
   *
   * @throws NoTurnException where the call got no turn
   */
  <T> T passLong(Place place, Operation operation, Supplier<T> call);

  /**
   * Hears how a call that passed went on the wire.
   *
   * @param times how often the SDK sent it
   * @param throttled whether AWS asked to slow down at any of these times
   */
  default void sent(Place place, Operation operation, int times, boolean throttled) {}

  /** The most pages that are read of one list. */
  int pageCap();

  /** When the reading ends, whatever has come by then; {@link Instant#MAX} for never. */
  Instant deadline();
}
