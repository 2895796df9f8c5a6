package dev.vitrine.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * Many people who ask at once, as a program of their own. It takes only the processor time that
 * nobody else wants: people sit at other machines than Vitrine.
 */
final class Askers {

  private Askers() {}

  /** Asks everything at once, as often as given, and waits until all of it has been answered. */
  static void ask(URI vitrine, int rounds, List<String> questions)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                "nice",
                "-n",
                "19",
                Jvm.tool("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Askers.class.getName(),
                vitrine.toString(),
                String.valueOf(rounds)));
    command.addAll(questions);
    var process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("Not every question was answered");
    }
  }

  /**
   * Asks.
   *
   * @param arguments where Vitrine listens, how often, and the questions
   */
  public static void main(String[] arguments) throws InterruptedException, ExecutionException {
    var vitrine = URI.create(arguments[0]);
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var questions =
          Arrays.stream(arguments)
              .skip(2)
              .map(question -> (Callable<Void>) () -> ask(client, vitrine.resolve(question)))
              .toList();
      for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
        for (var answer : people.invokeAll(questions)) {
          answer.get();
        }
      }
    }
  }

  private static Void ask(HttpClient client, URI question)
      throws IOException, InterruptedException {
    var answer = client.send(HttpRequest.newBuilder(question).build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200 || !answer.body().contains("\"complete\":true")) {
      throw new IOException(question + " answered " + answer.statusCode() + " or not everything");
    }
    return null;
  }
}
