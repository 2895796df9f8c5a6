package dev.vitrine.page.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In what two texts differ. */
class DifferenceTests {

  @Test
  void findsNothingInTheSame() {
    var difference = Difference.of("a\nb", "a\nb");
    assertThat(difference.same()).isTrue();
    assertThat(difference.lines()).isEmpty();
  }

  @Test
  void numbersWhatIsOnlyInOne() {
    var difference = Difference.of("a\nb\nc\nd", "a\nB\nc\nd\ne");
    assertThat(difference.lines())
        .extracting(line -> line.sign() + line.first() + "/" + line.second() + " " + line.text())
        .containsExactly(" 1/1 a", "-2/ b", "+/2 B", " 3/3 c", " 4/4 d", "+/5 e");
    assertThat(difference.removed()).isEqualTo(1);
    assertThat(difference.added()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatIsTheSameFarFromAChange() {
    var first = numbers(100);
    var difference = Difference.of(first, first.replace("\n50\n", "\nfifty\n"));
    assertThat(difference.lines().getFirst().sign()).isEqualTo("⋯");
    assertThat(difference.lines()).hasSize(10);
    assertThat(difference.lines().getLast().sign()).isEqualTo("⋯");
  }

  @Test
  void refusesWhatNobodyReads() {
    var difference = Difference.of(numbers(6_000), "x");
    assertThat(difference.lines()).isEmpty();
    assertThat(difference.same()).isFalse();
    assertThat(difference.remark()).contains("5,000");
  }

  private static String numbers(int most) {
    return IntStream.range(0, most).mapToObj(String::valueOf).collect(Collectors.joining("\n"));
  }
}
