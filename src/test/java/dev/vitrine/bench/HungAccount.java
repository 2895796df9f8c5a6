package dev.vitrine.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** The first page of a list while one of the accounts answers nothing. */
final class HungAccount implements Measurement {

  private static final int USEFUL = 300;
  private static final String PAGE = "/resources/ec2-instance";

  @Override
  public List<Line> measure(Bench bench)
      throws IOException, InterruptedException, ExecutionException {
    var always = List.of("--vitrine.inventory.max-age=0s");
    try (var vitrine = bench.start("hung-account", Bench.ACCOUNTS, always)) {
      bench.fake().behave(Behaviour.USUAL);
      Rounds.warm(() -> vitrine.get(PAGE));
      bench.fake().behave(Behaviour.USUAL.hanging(Bench.ids(Bench.ACCOUNTS).getLast()));
      var pages = Rounds.measured(Bench.ROUNDS, () -> vitrine.get(PAGE));
      return List.of(
          Line.of(
                  "One of %d accounts hangs: first byte of a page".formatted(Bench.ACCOUNTS),
                  "ms",
                  spread(pages, Fetched::first))
              .atMost(USEFUL),
          Line.of("… the whole page", "ms", spread(pages, Fetched::whole)));
    }
  }

  private static Spread spread(List<Fetched> pages, Function<Fetched, Duration> moment) {
    return new Spread(pages.stream().map(page -> moment.apply(page).toNanos() / 1e6).toList());
  }
}
