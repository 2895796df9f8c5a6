package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged Vitrine as a process of its own.
 *
 * @param address where it answers
 * @param server its process
 */
record Jar(URI address, Child server) implements AutoCloseable {

  /** Starts {@code target/vitrine.jar} and waits until it is ready. */
  static Jar start(String name, Map<String, String> environment, List<String> arguments)
      throws IOException {
    var port = Loopback.freePort();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(Path.of("target", "vitrine.jar").toAbsolutePath().toString());
    command.add("--server.port=" + port);
    command.addAll(arguments);
    var jar = new Jar(Loopback.at(port), Child.start("vitrine-" + name, environment, command));
    jar.server.awaitAnswer(jar.address.resolve("/readyz"), Duration.ofMinutes(2));
    return jar;
  }

  /** Starts Vitrine with the credentials of B for an AWS at {@code endpoint}. */
  static Jar against(URI endpoint, Map<String, String> credentials, String name, Accounts accounts)
      throws IOException {
    var environment = new HashMap<>(credentials);
    environment.put("AWS_ENDPOINT_URL", endpoint.toString());
    environment.put("AWS_REGION", "eu-west-1");
    var arguments = new ArrayList<>(accounts.arguments());
    // An emulator in Python answers in seconds what AWS answers in milliseconds.
    arguments.add("--vitrine.client.call-timeout=60s");
    arguments.add("--vitrine.client.attempt-timeout=60s");
    arguments.add("--vitrine.inventory.deadline=90s");
    return start(name, environment, arguments);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return Loopback.get(address.resolve(path));
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    var answer = get(path);
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Reads a list of the API to its end. */
  Listing list(String type, String question) throws IOException, InterruptedException {
    return Listing.read(this, "/api/v1/resources/" + type + "?limit=1000" + question);
  }

  @Override
  public void close() {
    server.close();
  }
}
