package dev.vitrine.keycloak;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A Keycloak with one realm and three people, as a process of its own.
 *
 * @param port where it answers
 * @param process the process
 */
record Keycloak(int port, Process process) implements AutoCloseable {

  static final String CLIENT = "vitrine";
  static final String SECRET = "CANARY-keycloak-client-secret";
  static final String AUDIENCE = "vitrine-api";

  private static final Duration START = Duration.ofMinutes(5);

  /** Starts one that expects a Vitrine at that port, and waits until it answers. */
  static Keycloak start(int vitrine) throws IOException {
    var home = Path.of(System.getProperty("keycloak.home", "target/keycloak/keycloak-26.7.3"));
    var realm = Files.readString(Path.of("src/test/resources/keycloak/vitrine-realm.json"));
    var imports = Files.createDirectories(home.resolve("data/import"));
    Files.writeString(
        imports.resolve("vitrine-realm.json"),
        realm.replace("${vitrine}", String.valueOf(vitrine)));
    var port = freePort();
    var command =
        new ProcessBuilder(
            "sh",
            home.resolve("bin/kc.sh").toAbsolutePath().toString(),
            "start-dev",
            "--import-realm",
            "--cache=local",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--db-url=jdbc:h2:mem:vitrine;NON_KEYWORDS=VALUE");
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    command.redirectErrorStream(true).redirectOutput(Path.of("target/keycloak.log").toFile());
    var keycloak = new Keycloak(port, command.start());
    await()
        .alias("an answer of Keycloak, whose output is in target/keycloak.log")
        .atMost(START)
        .failFast("Keycloak ended, see target/keycloak.log", () -> !keycloak.process.isAlive())
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(keycloak::answers);
    return keycloak;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port + "/realms/vitrine");
  }

  private boolean answers() throws IOException, InterruptedException {
    var address = URI.create(issuer() + "/.well-known/openid-configuration");
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  @Override
  public void close() {
    var started = process.descendants().toList();
    process.destroy();
    started.forEach(ProcessHandle::destroy);
    process.onExit().completeOnTimeout(process, 20, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
