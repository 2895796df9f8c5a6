package dev.vitrine.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Python virtual environment under {@code target/venvs} with the pinned packages of {@code
 * src/test/python/<name>-requirements.txt}, made once and reused while the pins stay.
 *
 * @param name of its file of pins and of its folder
 */
record Virtualenv(String name) {

  private static final Path VENVS = Path.of("target", "venvs").toAbsolutePath();
  static final Path SCRIPTS = Path.of("src", "test", "python").toAbsolutePath();

  /** Makes it unless it is there already; answers what is missing where that is impossible. */
  Optional<String> complete() throws IOException, InterruptedException {
    var requirements = SCRIPTS.resolve(name + "-requirements.txt");
    var pins = Files.readString(requirements);
    var done = folder().resolve("complete.txt");
    if (Files.exists(done) && Files.readString(done).equals(pins)) {
      return Optional.empty();
    }
    Files.createDirectories(VENVS);
    var log = VENVS.resolve(name + ".log");
    if (!succeeds(log, List.of("python3", "-m", "venv", "--clear", folder().toString()))) {
      return Optional.of("python3 with its venv module is needed, see " + log);
    }
    var install = List.of(program("pip"), "install", "--no-input", "-r", requirements.toString());
    if (!succeeds(log, install)) {
      return Optional.of("pip could not install " + requirements.getFileName() + ", see " + log);
    }
    Files.writeString(done, pins);
    return Optional.empty();
  }

  /** The path of a program of this environment. */
  String program(String name) {
    return folder().resolve("bin").resolve(name).toString();
  }

  private Path folder() {
    return VENVS.resolve(name);
  }

  private static boolean succeeds(Path log, List<String> command) throws InterruptedException {
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (process.waitFor(10, TimeUnit.MINUTES)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (IOException _) {
      // The program does not exist.
      return false;
    }
  }
}
