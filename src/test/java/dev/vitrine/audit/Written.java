package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written to an audit file from now on. */
public final class Written {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
  private static final long LOOKS_EVERY = TimeUnit.MILLISECONDS.toNanos(2);

  private final Path file;
  private final int before;

  /** What is written to that file from now on. */
  public Written(Path file) {
    this(file, bytes(file).length);
  }

  /** What stands behind so many bytes. */
  public Written(Path file, int before) {
    this.file = file;
    this.before = before;
  }

  /** The lines as they are, each of which is one JSON object. */
  public List<JsonNode> lines() {
    return text()
        .lines()
        .<JsonNode>map(line -> {
          var json = JsonMapper.shared().readTree(line);
          assertThat(json.isObject()).as(line).isTrue();
          return json;
        })
        .toList();
  }

  /** The lines of calls. */
  public List<JsonNode> calls() {
    return lines().stream().filter(kind("call")).toList();
  }

  /** The lines of requests, once there are so many: Tomcat writes after it has answered. */
  public List<JsonNode> requests(int expected) {
    var end = System.nanoTime() + PATIENCE;
    var found = requests();
    while (found.size() < expected && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOKS_EVERY);
      found = requests();
    }
    assertThat(found).as("lines of requests").hasSize(expected);
    return found;
  }

  /** All of it as it stands there. */
  public String text() {
    var now = bytes(file);
    // What is being written just now has no end yet.
    var last = now.length;
    while (last > before && now[last - 1] != '\n') {
      last--;
    }
    return new String(Arrays.copyOfRange(now, before, last), StandardCharsets.UTF_8);
  }

  private List<JsonNode> requests() {
    return lines().stream().filter(kind("request")).toList();
  }

  private static Predicate<JsonNode> kind(String kind) {
    return line -> line.path("kind").asString().equals(kind);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
