package dev.vitrine.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The unmodified AWS CLI, at home in an empty directory.
 *
 * @param program its path
 * @param home where it finds no configuration
 * @param environment the AWS settings that it sees
 */
record AwsCli(String program, Path home, Map<String, String> environment) {

  AwsCli {
    environment = Map.copyOf(environment);
  }

  /** The same with other settings on top. */
  AwsCli with(Map<String, String> more) {
    var all = new HashMap<>(environment);
    all.putAll(more);
    return new AwsCli(program, home, all);
  }

  /** The same with the credentials that an AssumeRole answered. */
  AwsCli as(JsonNode credentials) {
    return with(
        Map.of(
            "AWS_ACCESS_KEY_ID", credentials.get("AccessKeyId").asString(),
            "AWS_SECRET_ACCESS_KEY", credentials.get("SecretAccessKey").asString(),
            "AWS_SESSION_TOKEN", credentials.get("SessionToken").asString()));
  }

  /** Runs {@code aws} with words that are separated by blanks. */
  Said says(String words) throws IOException, InterruptedException {
    return says(List.of(words.split(" ")));
  }

  Said says(List<String> words) throws IOException, InterruptedException {
    // The trace is the only place where the CLI tells the HTTP status of an answer.
    var command = new ArrayList<>(List.of(program, "--debug"));
    command.addAll(words);
    return run(command);
  }

  /** Runs a command line as a person pastes it into a shell. */
  Said typed(String line) throws IOException, InterruptedException {
    return run(List.of("bash", "-c", line));
  }

  private Said run(List<String> command) throws IOException, InterruptedException {
    var trace = Files.createTempFile(home, "aws", ".log");
    var output = Files.createTempFile(home, "aws", ".out");
    var builder = new ProcessBuilder(command).redirectError(trace.toFile());
    Surroundings.plain(builder, home);
    builder.environment().putAll(environment);
    builder.environment().merge("PATH", folder(), (others, own) -> own + ":" + others);
    var exit = builder.redirectOutput(output.toFile()).start().waitFor();
    return new Said(exit, Files.readString(output), Files.readString(trace));
  }

  private String folder() {
    return String.valueOf(Path.of(program).getParent());
  }
}
