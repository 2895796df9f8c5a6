package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one command of the AWS CLI said.
 *
 * @param exit its exit status
 * @param output its standard output
 * @param trace its standard error, with one line for each HTTP answer
 */
record Said(int exit, String output, String trace) {

  private static final Pattern REFUSAL = Pattern.compile("An error occurred \\((\\w+)\\)");
  private static final Pattern ANSWER = Pattern.compile("\"[A-Z]+ \\S+ HTTP/1\\.1\" (\\d{3})");

  /** The printed JSON of a command that succeeded. */
  JsonNode json() {
    return JsonMapper.shared().readTree(text());
  }

  /** The printed text of a command that succeeded. */
  String text() {
    assertThat(exit).as("%s", lastLines()).isZero();
    return output;
  }

  /** Error code and HTTP status of a command that was refused, as in {@code AccessDenied 403}. */
  String refusal() {
    assertThat(exit).as("%s", output).isNotZero();
    var code = REFUSAL.matcher(trace);
    assertThat(code.find()).as("%s", lastLines()).isTrue();
    return code.group(1) + " " + statuses().getLast();
  }

  /** The HTTP statuses of all answers, instance metadata's among them. */
  List<String> statuses() {
    return ANSWER.matcher(trace).results().map(answer -> answer.group(1)).toList();
  }

  private String lastLines() {
    var lines = trace.lines().toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
  }
}
