package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.function.Supplier;

/** A gate at which nobody waits, for readings that nobody budgets. */
record OpenGate() implements CallGate {

  private static final int PAGES = 100;

  @Override
  public <T> T pass(Place place, Operation operation, Supplier<T> call) {
    return call.get();
  }

  @Override
  public <T> T passLong(Place place, Operation operation, Supplier<T> call) {
    return pass(place, operation, call);
  }

  @Override
  public int pageCap() {
    return PAGES;
  }

  @Override
  public Instant deadline() {
    return Instant.MAX;
  }
}
