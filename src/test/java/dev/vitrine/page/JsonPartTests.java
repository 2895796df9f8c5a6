package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in colours, which stays the same JSON. */
class JsonPartTests {

  @Test
  void tellsKeysTextsNumbersAndWordsApart() {
    assertThat(JsonPart.of("{\"a\": [1.5e-3, \"x: \\\"y\\\"\", true, null]}"))
        .containsExactly(
            new JsonPart("json-mark", "{"),
            new JsonPart("json-key", "\"a\""),
            new JsonPart("json-mark", ": ["),
            new JsonPart("json-number", "1.5e-3"),
            new JsonPart("json-mark", ", "),
            new JsonPart("json-text", "\"x: \\\"y\\\"\""),
            new JsonPart("json-mark", ", "),
            new JsonPart("json-word", "true"),
            new JsonPart("json-mark", ", "),
            new JsonPart("json-word", "null"),
            new JsonPart("json-mark", "]}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "\"\\", "\"\\\"", "-", "{", "\u202e", "\"é\": 1", "a\nb - c"})
  void losesNothingWhateverItIsGiven(String text) {
    assertThat(JsonPart.of(text).stream().map(JsonPart::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void readsALongTextWithoutRunningOutOfRoom() {
    var text = "\"" + "\\\"x".repeat(200_000) + "\"";
    assertThat(JsonPart.of(text)).containsExactly(new JsonPart("json-text", text));
  }
}
