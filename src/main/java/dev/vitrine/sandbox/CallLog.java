package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls that the sandbox has seen, the oldest first; beyond a bound the oldest are forgotten.
 */
final class CallLog {

  private static final int MOST = 100_000;

  private final List<Sandbox.Seen> calls = new ArrayList<>();

  synchronized void add(Sandbox.Seen call) {
    if (calls.size() >= MOST) {
      calls.subList(0, MOST / 10).clear();
    }
    calls.add(call);
  }

  synchronized List<Sandbox.Seen> calls() {
    return List.copyOf(calls);
  }

  synchronized void clear() {
    calls.clear();
  }
}
