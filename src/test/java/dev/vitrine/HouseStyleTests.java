package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be counted in the source. */
class HouseStyleTests {

  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  void keepsEveryClassUnderTwoHundredLines() throws IOException {
    for (Path source : sources()) {
      assertThat(lines(source)).as("lines of %s", source).isLessThanOrEqualTo(200);
    }
  }

  @Test
  void keepsHalfOfTheClassesUnderSixtyLines() throws IOException {
    var sizes = sources().stream().mapToLong(HouseStyleTests::lines).sorted().toArray();
    assertThat(sizes[sizes.length / 2]).as("median of lines").isLessThanOrEqualTo(60);
    assertThat(sizes[sizes.length * 9 / 10]).as("nine of ten").isLessThanOrEqualTo(120);
  }

  @Test
  void keepsSixOfTenTypesToTheirRoom() throws IOException {
    var all = sources();
    var open = all.stream().filter(HouseStyleTests::isPublic).count();
    assertThat(open * 10).as("public types of %s", all.size()).isLessThanOrEqualTo(all.size() * 4L);
  }

  @Test
  void marksEveryPackageAgainstNull() throws IOException {
    try (var found = Files.walk(SOURCES)) {
      var packages = found.filter(Files::isDirectory).filter(HouseStyleTests::hasClasses).toList();
      assertThat(packages)
          .isNotEmpty()
          .allSatisfy(folder ->
              assertThat(Files.readString(folder.resolve("package-info.java")))
                  .contains("@NullMarked"));
    }
  }

  private static List<Path> sources() throws IOException {
    try (var found = Files.walk(SOURCES)) {
      return found
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    }
  }

  private static boolean hasClasses(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }

  private static boolean isPublic(Path source) {
    return text(source).lines().anyMatch(line -> line.startsWith("public "));
  }

  private static long lines(Path source) {
    return text(source).lines().count();
  }

  private static String text(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
