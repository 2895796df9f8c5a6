package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.client.CallGate;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A gate behind which no list has a second page.
 *
 * @param gate the gate that the calls pass
 * @param answered whether AWS has answered one
 */
record OnePage(CallGate gate, AtomicBoolean answered) implements CallGate {

  static OnePage behind(CallGate gate) {
    return new OnePage(gate, new AtomicBoolean());
  }

  @Override
  public <T> T pass(Place place, Operation operation, Supplier<T> call) {
    return answered(gate.pass(place, operation, call));
  }

  @Override
  public <T> T passLong(Place place, Operation operation, Supplier<T> call) {
    return answered(gate.passLong(place, operation, call));
  }

  @Override
  public void sent(Place place, Operation operation, int times, boolean throttled) {
    gate.sent(place, operation, times, throttled);
  }

  @Override
  public int pageCap() {
    return 1;
  }

  @Override
  public Instant deadline() {
    return gate.deadline();
  }

  private <T> T answered(T answer) {
    answered.set(true);
    return answer;
  }
}
