package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files that the sandbox brings along. */
final class Bundled {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Bundled() {}

  /** The text of a file below {@code sandbox/}. */
  static String text(String name) {
    // The threads of the HTTP server have a context class loader that sees no packaged jar.
    var file = new ClassPathResource("sandbox/" + name, Bundled.class.getClassLoader());
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox's file " + name + " cannot be read", e);
    }
  }

  /** A JSON file below {@code sandbox/}. */
  static JsonNode json(String name) {
    return JSON.readTree(text(name));
  }
}
