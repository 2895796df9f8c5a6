package dev.vitrine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.ContextBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

/** Where the lines go. */
@ExtendWith(OutputCaptureExtension.class)
class AuditFileTests {

  @TempDir private Path folder = Path.of("");

  @Test
  void makesTheFileAndItsFolder() throws IOException {
    var path = folder.resolve("var/log/audit.jsonl");
    var file = new AuditFile(properties(path, 64_000));
    file.append("{\"sequence\":1}");
    // Before anything is closed: what was written must not wait in memory.
    assertThat(Files.readString(path)).isEqualTo("{\"sequence\":1}\n");
    file.destroy();
  }

  @Test
  void goesOnInAFileThatIsThere() throws IOException {
    var path = folder.resolve("audit.jsonl");
    for (int start = 1; start <= 2; start++) {
      var file = new AuditFile(properties(path, 64_000));
      file.append("{\"start\":" + start + "}");
      file.destroy();
    }
    assertThat(Files.readAllLines(path)).containsExactly("{\"start\":1}", "{\"start\":2}");
  }

  @Test
  void writesTheSameFileForTwoInstancesInOneProcess() throws IOException {
    var path = folder.resolve("audit.jsonl");
    var one = new AuditFile(properties(path, 64_000));
    var other = new AuditFile(properties(path, 64_000));
    one.append("1");
    other.append("2");
    one.append("3");
    assertThat(Files.readAllLines(path)).containsExactly("1", "2", "3");
    one.destroy();
    other.destroy();
  }

  @Test
  void beginsAnotherFileWhereOneIsFull() throws IOException {
    var path = folder.resolve("audit.jsonl");
    var line = "x".repeat(999);
    // Whether a file is full is looked at when one begins to write.
    for (int start = 0; start < 6; start++) {
      var file = new AuditFile(new AuditProperties(path.toString(), DataSize.ofKilobytes(2), 90));
      file.append(line);
      file.append(line);
      file.append(line);
      file.destroy();
    }
    assertThat(files()).hasSizeGreaterThan(2).allMatch(name -> name.startsWith("audit.jsonl"));
    var written = 0L;
    for (String name : files()) {
      written += Files.size(folder.resolve(name));
    }
    assertThat(written).isEqualTo(18_000);
  }

  @Test
  void refusesToStartWhereTheConfiguredFileCannotBeWritten() {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> new AuditFile(properties(folder, 64_000)))
        .satisfies(wrong -> {
          assertThat(wrong.getName()).isEqualTo("vitrine.audit.file");
          assertThat(wrong.getReason()).startsWith("it cannot be written");
        });
  }

  @Test
  void writesToTheConsoleWhereTheUsualFileCannotBeWritten(CapturedOutput output)
      throws IOException {
    var nothing = Files.writeString(folder.resolve("file"), "");
    var usual = nothing.resolve("logs/audit.jsonl");
    assertThat(AuditOutput.of(properties(null, 64_000), usual, new ContextBase()))
        .isInstanceOf(ConsoleAppender.class);
    assertThat(output.getOut()).contains("cannot be written: audit lines go to the console");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 64MB, 90, vitrine.audit.file",
    "a, 10B, 90, vitrine.audit.max-size",
    "a, 64MB, 0, vitrine.audit.keep",
    "a, 64MB, 4000, vitrine.audit.keep"
  })
  void refusesNonsense(String file, String size, int keep, String key) {
    assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
        .isThrownBy(() -> new AuditProperties(file, DataSize.parse(size), keep))
        .satisfies(wrong -> assertThat(wrong.getName()).isEqualTo(key));
  }

  private List<String> files() throws IOException {
    try (var found = Files.list(folder)) {
      return found.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static AuditProperties properties(@Nullable Path file, long size) {
    return new AuditProperties(file == null ? null : file.toString(), DataSize.ofBytes(size), 90);
  }
}
