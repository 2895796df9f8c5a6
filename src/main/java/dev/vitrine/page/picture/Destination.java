package dev.vitrine.page.picture;

/**
 * One route of a route table.
 *
 * @param range for which addresses it is
 * @param target the id of what it leads to, {@code local} for the VPC itself
 * @param gone whether what it leads to is no longer there
 */
record Destination(String range, String target, boolean gone) {

  private static final int PARTS = 2;

  /** Reads it as the column {@code RouteTargets} has it. */
  static Destination of(String text) {
    var parts = text.split(" ", -1);
    return new Destination(
        parts[0], parts.length < PARTS ? "-" : parts[1], text.endsWith(" blackhole"));
  }

  /** Whether it leads to the internet and back, so that who uses it can be reached from there. */
  boolean open() {
    return target.startsWith("igw-") && !gone;
  }

  /** Whether it stays within the VPC. */
  boolean local() {
    return target.equals("local");
  }
}
