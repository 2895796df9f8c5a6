package dev.vitrine.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/** A hundred thousand instances in memory: what they weigh, and how fast lists of them are. */
final class ManyResources implements Measurement {

  private static final String TYPE = "ec2-instance";
  private static final List<String> REGIONS =
      List.of("eu-west-1", "eu-central-1", "us-east-1", "us-west-2", "ap-southeast-2");
  private static final int PAGES_OF_A_PLACE = 1;
  private static final int PAGE_OF_THE_MIDDLE = 500;
  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)$");

  private static final List<View> VIEWS =
      List.of(
          new View("… page " + PAGE_OF_THE_MIDDLE, "?page=" + PAGE_OF_THE_MIDDLE),
          new View("… filtered by q=web-42", "?q=web-42"),
          new View("… sorted by -LaunchTime", "?sort=-LaunchTime"),
          new View("… filtered by q=checkout-3, sorted by Name", "?q=checkout-3&sort=Name"));

  private record View(String what, String query) {}

  @Override
  public List<Line> measure(Bench bench)
      throws IOException, InterruptedException, ExecutionException {
    var options = new ArrayList<>(Vitrine.PATIENCE);
    options.add("--vitrine.inventory.max-age=1h");
    for (int i = 0; i <= Bench.ACCOUNTS; i++) {
      options.add("--vitrine.accounts[%d].regions=%s".formatted(i, String.join(",", REGIONS)));
    }
    try (var vitrine = bench.start("many-resources", Bench.ACCOUNTS + 1, options)) {
      var lines = new ArrayList<>(retained(bench, vitrine));
      lines.add(page(vitrine, "A page of 100 out of 100,000, whole", "").atMost(20));
      for (View view : VIEWS) {
        lines.add(page(vitrine, view.what(), view.query()));
      }
      return lines;
    }
  }

  private static List<Line> retained(Bench bench, Vitrine vitrine)
      throws IOException, InterruptedException {
    var accounts = Bench.ids(Bench.ACCOUNTS + 1);
    // One account with next to nothing, so that all code and all clients are there before.
    bench.fake().behave(new Behaviour(RichInstances.PAGES.latency(), "", 1, 1));
    vitrine.list(TYPE + "?limit=1&account=" + accounts.getLast());
    var before = live(vitrine);
    var rows = RichInstances.PAGES.rows();
    bench.fake().behave(new Behaviour(RichInstances.PAGES.latency(), "", rows, PAGES_OF_A_PLACE));
    for (String account : accounts.subList(0, Bench.ACCOUNTS)) {
      vitrine.list(TYPE + "?limit=1&account=" + account);
    }
    var resources = Bench.ACCOUNTS * REGIONS.size() * rows * PAGES_OF_A_PLACE;
    var each = (live(vitrine) - before) / (double) resources;
    var peak = vitrine.process().peakMegabytes();
    return List.of(
        Line.of("Heap kept for one of %,d instances".formatted(resources), "bytes", Spread.of(each))
            .atMost(1024),
        Line.of("… most memory held (RSS) while they were read", "MB", Spread.of(peak)));
  }

  private static Line page(Vitrine vitrine, String what, String query)
      throws IOException, InterruptedException, ExecutionException {
    return Line.of(
        what,
        "ms",
        new Spread(Rounds.warm(() -> vitrine.get("/resources/" + TYPE + query).milliseconds())));
  }

  // The histogram collects all garbage first; what the first run lets go, the second collects.
  private static long live(Vitrine vitrine) throws IOException, InterruptedException {
    histogram(vitrine);
    var total = TOTAL.matcher(histogram(vitrine));
    if (!total.find()) {
      throw new IOException("jcmd counted nothing");
    }
    return Long.parseLong(total.group(1));
  }

  private static String histogram(Vitrine vitrine) throws IOException, InterruptedException {
    var jcmd =
        new ProcessBuilder(
                Jvm.tool("jcmd"), String.valueOf(vitrine.process().pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    try (var output = jcmd.inputReader()) {
      var text = output.readAllAsString();
      jcmd.waitFor();
      return text;
    }
  }
}
