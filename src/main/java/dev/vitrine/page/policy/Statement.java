package dev.vitrine.page.policy;

import java.util.List;

/**
 * One statement of a policy in words.
 *
 * @param effect whether it allows or denies
 * @param sid what the policy calls it, empty where it does not
 * @param sentence what it says, cut where lists are long
 * @param lists the same in full, list by list
 * @param remarks what a person should know besides
 * @param alarming whether it lets anybody in
 */
public record Statement(
    Effect effect,
    String sid,
    List<Piece> sentence,
    List<Whole> lists,
    List<String> remarks,
    boolean alarming) {

  /** What a statement does. */
  public enum Effect {
    /** It allows. */
    ALLOW("bi-check-circle-fill", "Allows", "allow"),
    /** It denies, whatever else allows. */
    DENY("bi-slash-circle-fill", "Denies", "deny"),
    /** It says neither, which AWS does not accept. */
    NEITHER("bi-question-circle", "Says neither Allow nor Deny about", "neither");

    private final String icon;
    private final String words;
    private final String css;

    Effect(String icon, String words, String css) {
      this.icon = icon;
      this.words = words;
      this.css = css;
    }

    static Effect of(String word) {
      return switch (word) {
        case "Allow" -> ALLOW;
        case "Deny" -> DENY;
        default -> NEITHER;
      };
    }

    /** The name of its icon among the Bootstrap icons. */
    public String icon() {
      return icon;
    }

    /** How a sentence begins. */
    public String words() {
      return words;
    }

    /** The class that colours it. */
    public String css() {
      return "effect effect-" + css;
    }
  }

  /**
   * A whole list.
   *
   * @param title what is listed
   * @param lines its values
   * @param more how many more there are, empty where these are all
   */
  public record Whole(String title, List<List<Piece>> lines, String more) {

    private static final int MOST = 300;

    /** Keeps as many lines as a page can hold. */
    public Whole {
      if (lines.size() > MOST) {
        more = "and %,d more: see the JSON".formatted(lines.size() - MOST);
        lines = lines.subList(0, MOST);
      }
      lines = List.copyOf(lines);
    }
  }

  /** Copies what it is given. */
  public Statement {
    sentence = List.copyOf(sentence);
    lists = List.copyOf(lists);
    remarks = List.copyOf(remarks);
  }

  /** The sentence as one text. */
  public String text() {
    return String.join("", sentence.stream().map(Piece::text).toList());
  }
}
