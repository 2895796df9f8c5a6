package dev.vitrine.emulator;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that a test starts as a process of its own and ends with everything it started. */
final class Child implements AutoCloseable {

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /** Starts a server whose output goes to {@code target/emulators/<name>.log}. */
  static Child start(String name, Map<String, String> environment, List<String> command)
      throws IOException {
    var log = Surroundings.log(name);
    var builder = new ProcessBuilder(command);
    Surroundings.plain(builder, Surroundings.FOLDER);
    builder.environment().putAll(environment);
    return new Child(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
  }

  /** Waits until {@code address} answers 200. */
  void awaitAnswer(URI address, Duration limit) {
    await()
        .alias("an answer of " + address + ", whose output is in " + log)
        .atMost(limit)
        .failFast("ended before it answered, see " + log, () -> !process.isAlive())
        .ignoreExceptionsInstanceOf(IOException.class)
        .until(() -> Loopback.get(address).statusCode() == 200);
  }

  @Override
  public void close() {
    var started = process.descendants().toList();
    process.destroy();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
