package dev.vitrine.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The fake AWS as the benchmark holds it. */
final class Fake implements AutoCloseable {

  private final Jvm process;
  private final HttpClient client;

  private Fake(Jvm process, HttpClient client) {
    this.process = process;
    this.client = client;
  }

  static Fake start(Path folder, Certificate certificate, HttpClient client)
      throws IOException, InterruptedException {
    var arguments =
        List.of(
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            FakeAws.class.getName(),
            certificate.store().toString());
    return new Fake(Jvm.start(folder.resolve("fake"), Map.of(), arguments), client);
  }

  URI endpoint() {
    return process.address();
  }

  /** Makes it behave otherwise, and says how many calls came since the last time. */
  int behave(Behaviour behaviour) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(endpoint().resolve(behaviour.path())).build();
    return Integer.parseInt(client.send(request, BodyHandlers.ofString()).body());
  }

  @Override
  public void close() {
    process.close();
  }
}
