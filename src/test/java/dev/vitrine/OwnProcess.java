package dev.vitrine;

import dev.vitrine.bench.Jvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Vitrine in a process of its own, from the classes under test and as the Dockerfile runs it: what
 * ends it, or fills its memory, must not touch the tests.
 *
 * @param process the process
 * @param door where it is asked
 */
record OwnProcess(Jvm process, Door door) implements AutoCloseable {

  /**
   * Starts one.
   *
   * @param name of its folder below {@code target/processes}
   * @param heap what its objects may take, such as {@code -Xmx512m}
   * @param arguments its configuration
   */
  static OwnProcess start(String name, String heap, List<String> arguments)
      throws IOException, InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                heap,
                "-XX:+UseG1GC",
                "-XX:+UseCompactObjectHeaders",
                "-cp",
                System.getProperty("java.class.path"),
                VitrineApplication.class.getName()));
    command.addAll(arguments);
    var folder = Path.of("target", "processes", name).toAbsolutePath();
    var process = Jvm.start(folder, Map.of(), command);
    return new OwnProcess(process, new Door(process.address().getPort()));
  }

  @Override
  public void close() {
    process.close();
  }
}
