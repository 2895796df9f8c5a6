package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Python script of {@code src/test/python} that prints its result as JSON.
 *
 * @param python the interpreter that has what the script imports
 * @param file the script's file name
 */
record Script(String python, String file) {

  Script(Virtualenv venv, String file) {
    this(venv.program("python"), file);
  }

  JsonNode run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(arguments), "");
  }

  /** Runs the script with a question on its standard input. */
  JsonNode ask(JsonNode question, String... arguments) throws IOException, InterruptedException {
    return run(List.of(arguments), question.toString());
  }

  private JsonNode run(List<String> arguments, String input)
      throws IOException, InterruptedException {
    var errors = Surroundings.log(file);
    var command = new ArrayList<>(List.of(python, Virtualenv.SCRIPTS.resolve(file).toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectError(errors.toFile());
    Surroundings.plain(builder, Surroundings.FOLDER);
    var process = builder.start();
    try (var standardInput = process.outputWriter(StandardCharsets.UTF_8)) {
      standardInput.write(input);
    }
    var result = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s, see %s", file, errors).isZero();
    return JsonMapper.shared().readTree(result);
  }
}
