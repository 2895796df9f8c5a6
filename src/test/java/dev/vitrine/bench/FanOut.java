package dev.vitrine.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many accounts, all regions and several types asked at once. */
final class FanOut implements Measurement {

  private static final int MANY = 80;
  private static final int ROUNDS_OF_MANY = 5;

  @Override
  public List<Line> measure(Bench bench)
      throws IOException, InterruptedException, ExecutionException {
    var options = new ArrayList<>(Vitrine.PATIENCE);
    options.add("--vitrine.inventory.max-age=0s");
    try (var vitrine = bench.start("fan-out", MANY, options)) {
      var types = Types.of(vitrine);
      var cold = ask(bench, vitrine, types, Bench.ACCOUNTS);
      var warm = Rounds.warm(() -> ask(bench, vitrine, types, Bench.ACCOUNTS));
      var raw = Rounds.warm(() -> new RawCalls(bench, types).run());
      var memory = vitrine.process().peakMegabytes();
      // Once to open the sessions of the other accounts.
      ask(bench, vitrine, types, MANY);
      var many = Rounds.measured(ROUNDS_OF_MANY, () -> ask(bench, vitrine, types, MANY));
      return lines(types, cold, warm, raw, many, memory, vitrine.process().peakMegabytes());
    }
  }

  private static List<Line> lines(
      Types types,
      Calls cold,
      List<Calls> warm,
      List<Calls> raw,
      List<Calls> many,
      double memory,
      double memoryOfMany) {
    var wall = Calls.spread(warm, Calls::milliseconds);
    var processor = Calls.spread(warm, Calls::processorMicroseconds);
    var bare = Calls.spread(raw, Calls::processorMicroseconds);
    var what =
        "%d accounts × 17 regions × %d types = %,d calls of 50 ms, 128 at once"
            .formatted(Bench.ACCOUNTS, types.operations().size(), warm.getFirst().count());
    return List.of(
        Line.of(what + ": against the bound", "×", Calls.spread(warm, Calls::overBound))
            .atMost(1.15),
        Line.of(
            "… the same requests by a bare HttpClient", "×", Calls.spread(raw, Calls::overBound)),
        Line.of("… CPU a call", "µs", processor),
        Line.of("… CPU a call of the bare HttpClient", "µs", bare),
        Line.of(
            "… CPU against the bare HttpClient", "×", processor.each(one -> one / bare.median())),
        Line.of(
            "… first question after the start against warm",
            "×",
            Spread.of(cold.milliseconds() / wall.median())),
        Line.of("… most memory held (RSS)", "MB", Spread.of(memory)),
        Line.of(
                MANY + " accounts against " + Bench.ACCOUNTS,
                "×",
                Calls.spread(many, Calls::milliseconds).each(one -> one / wall.median()))
            .atMost(4.2),
        Line.of("… against the bound", "×", Calls.spread(many, Calls::overBound)),
        Line.of("… most memory held (RSS)", "MB", Spread.of(memoryOfMany)).atMost(400));
  }

  private static Calls ask(Bench bench, Vitrine vitrine, Types types, int accounts)
      throws IOException, InterruptedException, ExecutionException {
    bench.fake().behave(Behaviour.USUAL);
    var processor = vitrine.process().processorTime();
    var start = System.nanoTime();
    try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
      var questions =
          types.operations().keySet().stream()
              .map(type -> (Callable<Fetched>) () -> vitrine.list(type + "?" + Bench.of(accounts)))
              .toList();
      for (var answer : tasks.invokeAll(questions)) {
        answer.get();
      }
    }
    var wall = Duration.ofNanos(System.nanoTime() - start);
    return new Calls(
        bench.fake().behave(Behaviour.USUAL),
        wall,
        vitrine.process().processorTime().minus(processor));
  }
}
