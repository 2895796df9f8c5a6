package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that the sandbox brings along. */
final class Bundled {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Not the thread's: the server's threads do not have that of a packaged jar. */
  private static final ClassLoader LOADER = Bundled.class.getClassLoader();

  private Bundled() {}

  /** The text of a file below {@code sandbox/}. */
  static String text(String name) {
    try {
      return new ClassPathResource("sandbox/" + name, LOADER)
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox's file " + name + " cannot be read", e);
    }
  }

  /** A JSON file below {@code sandbox/}. */
  static JsonNode json(String name) {
    return JSON.readTree(text(name));
  }

  /** The files on the whole classpath that fit a pattern. */
  static Stream<Resource> files(String pattern) {
    try {
      return Arrays.stream(
          new PathMatchingResourcePatternResolver(LOADER).getResources("classpath*:" + pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("Files like " + pattern + " cannot be listed", e);
    }
  }
}
