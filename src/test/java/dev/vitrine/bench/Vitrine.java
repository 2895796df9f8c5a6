package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Vitrine under measurement: the packaged jar in a process of its own, asked over HTTP. */
final class Vitrine implements AutoCloseable {

  /** How the Dockerfile and the unit run it, with that much memory for its objects. */
  static final List<String> JVM =
      List.of("-Xmx512m", "-XX:+UseG1GC", "-XX:+UseCompactObjectHeaders");

  /** The most places that it reads at once. */
  static final int CONCURRENCY = 128;

  /** Time enough for full pages on a slow machine; the table says how long they took. */
  static final List<String> PATIENCE =
      List.of(
          "--vitrine.inventory.deadline=5m",
          "--vitrine.client.call-timeout=1m",
          "--vitrine.client.attempt-timeout=1m");

  // Options of the JVM whose effect somebody wants to see.
  private static final String TRIED = "VITRINE_JAVA_OPTIONS";

  // Every budget is so wide that the concurrency alone is the bound.
  private static final List<String> BUDGETS =
      List.of(
          "--vitrine.inventory.concurrency=" + CONCURRENCY,
          "--vitrine.inventory.concurrency-per-account=" + CONCURRENCY,
          "--vitrine.inventory.concurrency-per-place=" + CONCURRENCY,
          "--vitrine.inventory.rate=1000000",
          "--vitrine.inventory.rates.ec2=1000000",
          "--vitrine.session.rate=600",
          "--vitrine.access.rate=1000000",
          "--vitrine.access.burst=1000000",
          "--vitrine.access.in-flight=1000000");

  private final Jvm process;
  private final HttpClient client;

  private Vitrine(Jvm process, HttpClient client) {
    this.process = process;
    this.client = client;
  }

  static Vitrine start(Bench bench, String name, List<String> accounts, List<String> options)
      throws IOException, InterruptedException {
    var arguments =
        new ArrayList<>(
            List.of(
                "-Djavax.net.ssl.trustStore=" + bench.certificate().store(),
                "-Djavax.net.ssl.trustStorePassword=" + Certificate.PASSWORD,
                "-jar",
                bench.jar().toString(),
                "--server.port=0",
                "--vitrine.client.endpoint=" + bench.fake().endpoint()));
    arguments.addAll(0, JVM);
    for (int i = 0; i < accounts.size(); i++) {
      arguments.add("--vitrine.accounts[%d].id=%s".formatted(i, accounts.get(i)));
      arguments.add("--vitrine.accounts[%d].role=RoleForB".formatted(i));
    }
    arguments.addAll(BUDGETS);
    arguments.addAll(options);
    var environment =
        Map.of(
            "AWS_ACCESS_KEY_ID", "AKIA0000BENCHMARK000",
            "AWS_SECRET_ACCESS_KEY", "nothing-is-checked-with-this",
            "AWS_CONFIG_FILE", "/dev/null",
            "JDK_JAVA_OPTIONS", System.getenv().getOrDefault(TRIED, ""),
            "AWS_REGION", "eu-west-1");
    return new Vitrine(
        Jvm.start(bench.folder().resolve(name), environment, arguments), bench.client());
  }

  Jvm process() {
    return process;
  }

  /** Asks for a page or an API answer and demands that there is one. */
  Fetched get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(process.address().resolve(path)).build();
    var start = System.nanoTime();
    var answer = client.send(request, BodyHandlers.ofInputStream());
    var first = Duration.ofNanos(System.nanoTime() - start);
    try (var body = answer.body()) {
      var bytes = body.readAllBytes();
      var whole = Duration.ofNanos(System.nanoTime() - start);
      var text = new String(bytes, UTF_8);
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answered " + answer.statusCode() + ": " + text);
      }
      return new Fetched(first, whole, text);
    }
  }

  /** Asks the API for a list and demands that no place is missing. */
  Fetched list(String path) throws IOException, InterruptedException {
    var answer = get("/api/v1/resources/" + path);
    if (!answer.text().contains("\"complete\":true")) {
      var counts = answer.text().indexOf("\"counts\"");
      var end = answer.text().indexOf('}', counts);
      throw new IOException("Places are missing: " + answer.text().substring(counts, end));
    }
    return answer;
  }

  @Override
  public void close() {
    process.close();
  }
}
