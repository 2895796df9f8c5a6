package dev.vitrine.client;

import dev.vitrine.account.Place;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A gate that notes who passes. */
final class FakeGate implements CallGate {

  private final List<String> passed = new ArrayList<>();
  private int cap = 100;
  private Instant deadline = Instant.MAX;

  FakeGate capped(int pages) {
    cap = pages;
    return this;
  }

  FakeGate until(Instant end) {
    deadline = end;
    return this;
  }

  /** The calls that passed, {@code 111111111111 eu-west-1 ec2 DescribeVpcs}. */
  List<String> passed() {
    return passed;
  }

  @Override
  public <T> T pass(Place place, Operation operation, Supplier<T> call) {
    passed.add(place + " " + operation.title());
    return call.get();
  }

  @Override
  public <T> T passLong(Place place, Operation operation, Supplier<T> call) {
    passed.add(place + " " + operation.title() + ", long");
    return call.get();
  }

  @Override
  public int pageCap() {
    return cap;
  }

  @Override
  public Instant deadline() {
    return deadline;
  }
}
