package dev.vitrine.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a child process sees of this machine: no AWS settings, no proxies, another home. */
final class Surroundings {

  /** Where child processes run and what they print is kept. */
  static final Path FOLDER = Path.of("target", "emulators").toAbsolutePath();

  private Surroundings() {}

  static Path log(String name) throws IOException {
    return Files.createDirectories(FOLDER).resolve(name + ".log");
  }

  static void plain(ProcessBuilder builder, Path home) {
    builder.directory(home.toFile());
    var environment = builder.environment();
    environment.keySet().removeIf(Surroundings::isSetting);
    environment.put("HOME", home.toString());
    environment.put("PYTHONDONTWRITEBYTECODE", "1");
  }

  private static boolean isSetting(String name) {
    return name.startsWith("AWS_")
        || name.startsWith("SERVER_")
        || name.startsWith("SPRING_")
        || name.startsWith("VITRINE_")
        || name.toLowerCase(Locale.ROOT).endsWith("_proxy");
  }
}
