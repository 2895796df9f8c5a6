package dev.vitrine.account;

/** A colour that tells accounts apart; the ten that AWS's own console offers. */
public enum AccountColor {
  NONE("none"),
  PINK("pink"),
  PURPLE("purple"),
  DARK_BLUE("darkBlue"),
  LIGHT_BLUE("lightBlue"),
  TEAL("teal"),
  GREEN("green"),
  YELLOW("yellow"),
  ORANGE("orange"),
  RED("red");

  private final String word;

  AccountColor(String word) {
    this.word = word;
  }

  /** The name that AWS gives the colour. */
  public String word() {
    return word;
  }
}
