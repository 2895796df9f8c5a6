package dev.vitrine.page.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of strangers fit into boxes, and stay readable. */
class FitTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "0123456789012345678901234567890123456789",
        "漢字漢字漢字漢字漢字漢字漢字漢字",
        "💩💩💩💩💩💩💩💩"
      })
  void cutsWhatIsTooLong(String text) {
    assertThat(Fit.width(Fit.into(text, 100, 11), 11)).isLessThanOrEqualTo(100 + 11);
  }

  @Test
  void leavesWhatFits() {
    assertThat(Fit.into("public-a", 170, 13)).isEqualTo("public-a");
  }

  @Test
  void splitsNoCharacter() {
    assertThat(Fit.into("💩".repeat(50), 90, 11)).matches("(💩)+…");
  }

  @Test
  void writesOutWhatWouldActUnseen() {
    var thing =
        new Thing(
            "k", Icon.RESOURCE, "Thing", "\u202egnp.exe", "a\u0000b", List.of(), Way.nowhere());
    assertThat(thing.title()).isEqualTo("\\u202Egnp.exe");
    assertThat(thing.sentence()).isEqualTo("Thing \\u202Egnp.exe, a\\u0000b");
    assertThat(new Thing("k", Icon.RESOURCE, "Thing", " ", "", List.of(), Way.nowhere()).title())
        .isEqualTo("(no name)");
  }
}
