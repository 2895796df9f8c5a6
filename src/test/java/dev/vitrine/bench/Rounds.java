package dev.vitrine.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Does the same thing often: first to warm up, then to measure. */
final class Rounds {

  /** One round, and what it measured. */
  interface Round<T> {
    T run() throws IOException, InterruptedException, ExecutionException;
  }

  private Rounds() {}

  static <T> List<T> warm(Round<T> round)
      throws IOException, InterruptedException, ExecutionException {
    measured(Bench.WARM_UP, round);
    return measured(Bench.ROUNDS, round);
  }

  static <T> List<T> measured(int count, Round<T> round)
      throws IOException, InterruptedException, ExecutionException {
    var measured = new ArrayList<T>();
    for (int i = 0; i < count; i++) {
      measured.add(round.run());
    }
    return measured;
  }
}
