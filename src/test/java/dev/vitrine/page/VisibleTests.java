package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What would act unseen is written out. */
class VisibleTests {

  @Test
  void leavesOrdinaryTextAlone() {
    assertThat(Visible.of("Zürich 東京 💩 <b> & \"x\"")).isEqualTo("Zürich 東京 💩 <b> & \"x\"");
  }

  @Test
  void writesOutWhatActs() {
    assertThat(Visible.of("a\u202eb")).isEqualTo("a\\u202Eb");
    assertThat(Visible.of("a\r\nb\u0000")).isEqualTo("a\\u000D\\u000Ab\\u0000");
    assertThat(Visible.of("\u001b[2J")).isEqualTo("\\u001B[2J");
    assertThat(Visible.of("a\u200bb\u2028c")).isEqualTo("a\\u200Bb\\u2028c");
    assertThat(Visible.of("half \ud83d")).isEqualTo("half \\uD83D");
  }

  @Test
  void cutsBetweenCharactersAndNeverWithinOne() {
    var long_ = "💩".repeat(200);
    assertThat(Visible.brief(long_)).isEqualTo("💩".repeat(160) + "…");
    assertThat(Visible.brief("💩".repeat(160))).isEqualTo("💩".repeat(160));
  }

  @Test
  void keepsTheLinesOfJson() {
    assertThat(Visible.lines("{\n  \"a\": \"\u202e\"\n}")).isEqualTo("{\n  \"a\": \"\\u202E\"\n}");
  }

  @Test
  void quotesForAShell() {
    assertThat(ShellWord.of("i-0123")).isEqualTo("i-0123");
    assertThat(ShellWord.of("")).isEqualTo("''");
    assertThat(ShellWord.of("a b")).isEqualTo("'a b'");
    assertThat(ShellWord.of("$(id)`id`;&|")).isEqualTo("'$(id)`id`;&|'");
    assertThat(ShellWord.of("a'b")).isEqualTo("'a'\\''b'");
  }

  @Test
  void neverPastesAControlCharacterIntoATerminal() {
    assertThat(ShellWord.of("a\n\u001b'\\")).isEqualTo("$'a\\U0000000A\\U0000001B\\'\\\\'");
  }
}
