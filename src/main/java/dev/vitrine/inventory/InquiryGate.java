package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import dev.vitrine.client.CallGate;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.function.Supplier;

/** Lets the calls of one reading out within the budgets, until its deadline. */
record InquiryGate(
    Budgets budgets, Asker asker, Instant deadline, int pageCap, Runnable whenItsTurnComes)
    implements CallGate {

  @Override
  public <T> T pass(Place place, Operation operation, Supplier<T> call) {
    return budgets.pass(asker, place, operation.service(), deadline, shown(call));
  }

  @Override
  public <T> T passLong(Place place, Operation operation, Supplier<T> call) {
    return budgets.passLong(asker, place, operation.service(), deadline, shown(call));
  }

  @Override
  public void sent(Place place, Operation operation, int times, boolean throttled) {
    if (throttled) {
      budgets.slowDown(place, operation.service());
    }
    if (times > 1) {
      budgets.again(place, operation.service(), times - 1);
    }
  }

  private <T> Supplier<T> shown(Supplier<T> call) {
    return () -> {
      whenItsTurnComes.run();
      return call.get();
    };
  }
}
