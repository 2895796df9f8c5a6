package dev.vitrine.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

/** Measures everything in one run and writes one table. */
final class Benchmark {

  private static final List<Measurement> ALL =
      List.of(
          new FanOut(),
          new HungAccount(),
          new RichInstances(),
          new ManyQuestions(),
          new ManyResources());

  private Benchmark() {}

  /**
   * Measures.
   *
   * @param arguments the build's folder, which holds Vitrine's jar and receives the table; then the
   *     one measurement to make, or nothing for all
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, ExecutionException, GeneralSecurityException {
    var build = Path.of(arguments[0]).toAbsolutePath();
    var folder = Files.createDirectories(build.resolve("bench"));
    var machine = Machine.describe();
    var certificate = Certificate.make(folder);
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(certificate.tls())
            .build();
    try (client;
        var fake = Fake.start(folder, certificate, client)) {
      var bench = new Bench(folder, build.resolve("vitrine.jar"), certificate, client, fake);
      var lines = new ArrayList<Line>();
      for (Measurement measurement : ALL) {
        var name = measurement.getClass().getSimpleName();
        if (arguments.length < 2 || arguments[1].isBlank() || arguments[1].equals(name)) {
          IO.println("Measuring: " + name);
          lines.addAll(measurement.measure(bench));
        }
      }
      var table = Table.of(machine, lines);
      IO.print(table);
      Files.writeString(build.resolve("bench.md"), table);
    }
  }
}
