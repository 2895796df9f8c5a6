package dev.vitrine.permission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;

/** The lines of a file that travels in the jar, without comments and empty lines. */
record BundledLines(List<String> lines) {

  BundledLines {
    lines = List.copyOf(lines);
  }

  static BundledLines of(String path) {
    try {
      var text = new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
      return new BundledLines(
          text.lines()
              .filter(Predicate.not(String::isBlank))
              .filter(line -> !line.startsWith("#"))
              .toList());
    } catch (IOException missing) {
      throw new UncheckedIOException("The jar lacks its own file " + path, missing);
    }
  }
}
