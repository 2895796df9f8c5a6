package dev.vitrine.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A long list of instances with all that AWS says of them, read in one place. */
final class RichInstances implements Measurement {

  /** Five full pages, at once. */
  static final Behaviour PAGES = new Behaviour(Duration.ZERO, "", 1000, 5);

  private static final String REGION = "eu-west-1";

  @Override
  public List<Line> measure(Bench bench)
      throws IOException, InterruptedException, ExecutionException {
    var options = new ArrayList<>(Vitrine.PATIENCE);
    options.add("--vitrine.accounts[0].regions=" + REGION);
    options.add("--vitrine.inventory.max-age=0s");
    try (var vitrine = bench.start("rich-instances", 1, options)) {
      bench.fake().behave(PAGES);
      var cold = vitrine.list("ec2-instance?limit=1");
      var warm = Rounds.warm(() -> vitrine.list("ec2-instance?limit=1").milliseconds());
      var bare = Rounds.warm(() -> bare(bench));
      var bytes = bytes(bench).stream().mapToInt(page -> page.length).sum();
      var what = "5,000 rich instances, 5 pages, %.0f MB of XML".formatted(bytes / 1e6);
      return List.of(
          Line.of(what, "ms", new Spread(warm)).atMost(900),
          Line.of("… the first time after the start", "ms", Spread.of(cold.milliseconds())),
          Line.of("… fetched and read by the JDK's StAX alone", "ms", new Spread(bare)));
    }
  }

  private static double bare(Bench bench) throws IOException, InterruptedException {
    var start = System.nanoTime();
    var instances = bytes(bench).stream().mapToInt(RichInstances::instances).sum();
    var taken = (System.nanoTime() - start) / 1e6;
    if (instances != PAGES.rows() * PAGES.pages()) {
      throw new IOException("The fake answered " + instances + " instances");
    }
    return taken;
  }

  private static List<byte[]> bytes(Bench bench) throws IOException, InterruptedException {
    var first =
        RawCalls.request(
            bench.fake().endpoint(), Bench.ids(1).getFirst(), REGION, "DescribeInstances");
    var pages = new ArrayList<byte[]>();
    for (int i = 1; i <= PAGES.pages(); i++) {
      var page =
          HttpRequest.newBuilder(first, (_, _) -> true)
              .POST(BodyPublishers.ofString("Action=DescribeInstances&NextToken=" + i))
              .build();
      pages.add(bench.client().send(page, BodyHandlers.ofByteArray()).body());
    }
    return pages;
  }

  private static int instances(byte[] page) {
    try {
      var reader =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(page));
      var instances = 0;
      var characters = 0;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT ->
              instances += reader.getLocalName().equals("platformDetails") ? 1 : 0;
          case XMLStreamConstants.CHARACTERS -> characters += reader.getText().length();
          default -> {}
        }
      }
      return characters > 0 ? instances : 0;
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("The fake answers no XML", broken);
    }
  }
}
