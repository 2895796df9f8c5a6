package dev.vitrine.emulator;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An AWS that others wrote, running on loopback.
 *
 * @param venv the virtual environment that it runs in
 * @param endpoint where it answers
 * @param server its process
 */
record Emulator(Virtualenv venv, URI endpoint, Child server) implements AutoCloseable {

  /** Evaluates trust, ExternalId, identity and session policies, and signatures; pages little. */
  static Emulator ministack() throws IOException {
    var venv = new Virtualenv("ministack");
    var port = Loopback.freePort();
    var environment =
        Map.of(
            "AUTH", "true",
            "BIND_HOST", "127.0.0.1",
            "GATEWAY_PORT", Integer.toString(port),
            "IOT_MTLS_ENABLED", "0");
    return started(venv, port, environment, List.of(venv.program("ministack")));
  }

  /** Is broad, pages and keeps accounts apart; evaluates nothing. */
  static Emulator moto() throws IOException {
    var venv = new Virtualenv("moto");
    var port = Loopback.freePort();
    var command =
        List.of(venv.program("moto_server"), "-H", "127.0.0.1", "-p", Integer.toString(port));
    return started(venv, port, Map.of(), command);
  }

  private static Emulator started(
      Virtualenv venv, int port, Map<String, String> environment, List<String> command)
      throws IOException {
    var emulator =
        new Emulator(venv, Loopback.at(port), Child.start(venv.name(), environment, command));
    emulator.server.awaitAnswer(emulator.endpoint, Duration.ofMinutes(1));
    return emulator;
  }

  @Override
  public void close() {
    server.close();
  }
}
