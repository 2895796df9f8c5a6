package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Filling texts, whatever their language. */
class TextTemplateTests {

  @Test
  void indentsLinesAsTheirPlaceIs() {
    var script = CloudFormationForB.of(new Hub(HubRole.USUAL, List.of(), false));
    var indent = " ".repeat(12);
    assertThat(script)
        .contains(indent + LaunchTexts.unit().lines().findFirst().orElseThrow() + "\n")
        .doesNotContain("{{", "}}");
    assertThat(script.lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void leavesNoPlaceEmpty() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TextTemplate.named("user-data.sh").with("jar-url", "x").fill())
        .withMessageContaining("Nothing fills");
  }

  @Test
  void ignoresNoValue() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TextTemplate.named("vitrine.service").with("jar-url", "x").fill())
        .withMessageContaining("jar-url");
  }

  @Test
  void takesDollarsAndBackslashesAsTheyAre() {
    assertThat(LaunchTexts.userData("$1\\2", "${Sum}")).contains("'$1\\2'", "'${Sum}  /opt");
  }
}
