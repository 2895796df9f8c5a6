package dev.vitrine.page.policy;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In what two texts differ, line by line.
 *
 * @param lines what is the same, removed or added, with some lines around
 * @param removed how many lines only the first has
 * @param added how many lines only the second has
 * @param remark why it is not shown, empty where it is
 */
public record Difference(List<Line> lines, int removed, int added, String remark) {

  private static final int LONGEST = 5_000;
  private static final int MOST = 2_000;
  private static final int AROUND = 3;

  /**
   * One line.
   *
   * @param sign {@code +}, {@code -}, a blank or {@code ⋯} for what is left out
   * @param word the same in a word
   * @param first its number in the first text, empty where it has none
   * @param second its number in the second text, empty where it has none
   * @param text what it says
   */
  public record Line(String sign, String word, String first, String second, String text) {

    /** The class that colours it. */
    public String css() {
      return "line-" + word;
    }
  }

  /** Copies the lines. */
  public Difference {
    lines = List.copyOf(lines);
  }

  /** Compares two texts. */
  public static Difference of(String first, String second) {
    var one = first.lines().toList();
    var two = second.lines().toList();
    if (one.size() > LONGEST || two.size() > LONGEST) {
      return new Difference(
          List.of(),
          0,
          0,
          "Texts of more than %,d lines are not compared here.".formatted(LONGEST));
    }
    var lines = new ArrayList<Line>();
    var at = 0;
    var target = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(one, two).getDeltas()) {
      for (; at < delta.getSource().getPosition(); at++, target++) {
        lines.add(same(one.get(at), at, target));
      }
      for (String text : delta.getSource().getLines()) {
        lines.add(new Line("-", "removed", number(at++), "", text));
      }
      for (String text : delta.getTarget().getLines()) {
        lines.add(new Line("+", "added", "", number(target++), text));
      }
    }
    for (; at < one.size(); at++, target++) {
      lines.add(same(one.get(at), at, target));
    }
    return new Difference(folded(lines), count(lines, "-"), count(lines, "+"), "");
  }

  /** Whether both are the same. */
  public boolean same() {
    return removed == 0 && added == 0 && remark.isEmpty();
  }

  // Of what is the same only that stays which stands near to a change.
  private static List<Line> folded(List<Line> lines) {
    var near = new boolean[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).sign().isBlank()) {
        Arrays.fill(near, Math.max(0, i - AROUND), Math.min(lines.size(), i + AROUND + 1), true);
      }
    }
    var kept = new ArrayList<Line>();
    if (lines.stream().allMatch(line -> line.sign().isBlank())) {
      return kept;
    }
    for (int i = 0; i < lines.size() && kept.size() <= MOST; i++) {
      if (near[i]) {
        kept.add(lines.get(i));
      } else if (i == 0 || near[i - 1]) {
        kept.add(new Line("⋯", "left-out", "", "", ""));
      }
    }
    return kept.size() <= MOST ? kept : kept.subList(0, MOST);
  }

  private static Line same(String text, int first, int second) {
    return new Line(" ", "same", number(first), number(second), text);
  }

  private static int count(List<Line> lines, String sign) {
    return (int) lines.stream().filter(line -> line.sign().equals(sign)).count();
  }

  private static String number(int at) {
    return String.valueOf(at + 1);
  }
}
