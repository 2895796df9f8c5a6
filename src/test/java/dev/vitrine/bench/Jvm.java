package dev.vitrine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A Java program in a process of its own that says on its first lines where it listens. */
public final class Jvm implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile(": (https?://127\\.0\\.0\\.1:\\d+)$");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

  private final Process process;
  private final Path log;
  private final URI address;

  private Jvm(Process process, Path log, URI address) {
    this.process = process;
    this.log = log;
    this.address = address;
  }

  /** A program of the JDK that runs this. */
  static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /**
   * Starts it and waits until it listens.
   *
   * @param folder where it runs and writes its log
   * @param environment all variables that it sees
   * @param arguments what follows {@code java}
   */
  public static Jvm start(Path folder, Map<String, String> environment, List<String> arguments)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var log = folder.resolve("log.txt");
    var command = new ArrayList<>(List.of(tool("java")));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(log.toFile()).start();
    // Whatever ends the benchmark ends what it started.
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    while (process.isAlive()) {
      var found =
          Files.readString(log).lines().map(ADDRESS::matcher).filter(line -> line.find()).findAny();
      if (found.isPresent()) {
        return new Jvm(process, log, URI.create(found.get().group(1)));
      }
      Thread.sleep(Duration.ofMillis(20));
    }
    throw new IOException("It ended at once: " + Files.readString(log));
  }

  /** Where it listens. */
  public URI address() {
    return address;
  }

  /** Whether it has not ended. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it has printed so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Asks it to end, as an operating system does: with SIGTERM. */
  public void terminate() {
    process.destroy();
  }

  /** Its exit code, once it has ended. */
  public int exit() throws InterruptedException {
    return process.waitFor();
  }

  long pid() {
    return process.pid();
  }

  /** The processor time that it has used since it began. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** The most memory that it ever held, in MB. */
  public double peakMegabytes() {
    try {
      var status = PEAK.matcher(Files.readString(Path.of("/proc/" + pid() + "/status")));
      if (status.find()) {
        return Double.parseDouble(status.group(1)) / 1024;
      }
      throw new IllegalStateException("Process " + pid() + " does not say what it holds");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
