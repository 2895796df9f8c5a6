package dev.vitrine.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two hundred questions over all accounts at once, and how long liveness takes meanwhile. */
final class ManyQuestions implements Measurement {

  private static final int QUESTIONS = 200;
  private static final int LIVE = 200;
  private static final int ROUNDS = 5;
  private static final int ROUNDS_OF_ASKERS = 3;
  private static final Duration PAUSE = Duration.ofMillis(10);

  private static final List<String> REGIONS =
      List.of(
          "ap-northeast-1",
          "ap-south-1",
          "ap-southeast-2",
          "ca-central-1",
          "eu-central-1",
          "eu-west-1",
          "us-east-1",
          "us-west-2");

  @Override
  public List<Line> measure(Bench bench)
      throws IOException, InterruptedException, ExecutionException {
    var options = new ArrayList<>(Vitrine.PATIENCE);
    options.add("--vitrine.inventory.max-age=0s");
    try (var vitrine = bench.start("many-questions", Bench.ACCOUNTS, options)) {
      bench.fake().behave(Behaviour.USUAL);
      var questions = questions(vitrine);
      // What it costs to compile everything, which comes first, is told elsewhere.
      Askers.ask(vitrine.process().address(), ROUNDS, questions);
      var rounds = Rounds.measured(ROUNDS, () -> probes(vitrine, questions));
      return List.of(
          Line.of(
                  "%d questions over %d accounts at once: slowest answer of liveness"
                      .formatted(QUESTIONS, Bench.ACCOUNTS),
                  "ms",
                  new Spread(rounds.stream().map(List::getLast).toList()))
              .atMost(LIVE),
          Line.of(
              "… its usual answer",
              "ms",
              new Spread(rounds.stream().map(round -> round.get(round.size() / 2)).toList())),
          Line.of("… most memory held (RSS)", "MB", Spread.of(vitrine.process().peakMegabytes())));
    }
  }

  // Each of a type and two regions of its own.
  private static List<String> questions(Vitrine vitrine) throws IOException, InterruptedException {
    var questions = new ArrayList<String>();
    for (String type : Types.of(vitrine).operations().keySet()) {
      for (int i = 0; i < REGIONS.size(); i++) {
        for (int j = i + 1; j < REGIONS.size(); j++) {
          questions.add(
              "/api/v1/resources/%s?region=%s&region=%s"
                  .formatted(type, REGIONS.get(i), REGIONS.get(j)));
        }
      }
    }
    return questions.subList(0, QUESTIONS);
  }

  // How many milliseconds each probe took while all questions were being answered, sorted.
  private static List<Double> probes(Vitrine vitrine, List<String> questions)
      throws IOException, InterruptedException, ExecutionException {
    var done = new AtomicBoolean();
    try (var prober = Executors.newSingleThreadExecutor()) {
      var probes = prober.submit(() -> probe(vitrine, done));
      try {
        Askers.ask(vitrine.process().address(), ROUNDS_OF_ASKERS, questions);
      } finally {
        done.set(true);
      }
      return probes.get();
    }
  }

  private static List<Double> probe(Vitrine vitrine, AtomicBoolean done)
      throws IOException, InterruptedException {
    var took = new ArrayList<Double>();
    while (!done.get()) {
      took.add(vitrine.get("/livez").milliseconds());
      Thread.sleep(PAUSE);
    }
    return took.stream().sorted().toList();
  }
}
