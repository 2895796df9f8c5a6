package dev.vitrine.page.picture;

import java.util.ArrayList;
import java.util.List;

/** How large the parts of a picture are, in units of the picture. */
final class Sizes {

  static final double WIDTH = 216;
  static final double PAD = 10;
  static final double TITLE = 13;
  static final double SMALL = 11;
  static final double ICON = 24;
  static final double BADGE_ICON = 15;
  static final double PART = 26;
  static final double GAP = 5;
  static final double AREA_HEAD = 34;
  static final double AREA_PAD = 14;

  private static final double HEAD = 28;
  private static final double LINE = 16;

  private Sizes() {}

  /** How high the head of a box is. */
  static double head(Thing thing) {
    return HEAD + (thing.note().isEmpty() ? 0 : LINE) + (thing.badges().isEmpty() ? 0 : LINE + 2);
  }

  /** How high a box is. */
  static double height(Node node) {
    var parts = node.parts().size();
    return head(node.thing()) + (parts == 0 ? GAP : parts * (PART + GAP) + PAD);
  }

  /** A box of that node at that place. */
  static Box box(Node node, double x, double y) {
    var thing = node.thing();
    var head = head(thing);
    var room = WIDTH - PAD - ICON - PAD;
    var parts = new ArrayList<Box>();
    for (int i = 0; i < node.parts().size(); i++) {
      parts.add(part(node.parts().get(i), x + PAD, y + head + GAP + i * (PART + GAP)));
    }
    return new Box(
        thing,
        x,
        y,
        WIDTH,
        height(node),
        head,
        Fit.into(thing.title(), room, TITLE * 1.05),
        Fit.into(thing.note(), room, SMALL),
        marks(thing.badges(), PAD + ICON, head - GAP),
        node.css(),
        parts);
  }

  private static Box part(Thing thing, double x, double y) {
    var width = WIDTH - 2 * PAD;
    var marks = marks(thing.badges(), 0, 17);
    var taken = marks.isEmpty() ? 0 : end(marks) + PAD;
    var room = width - ICON - PAD - taken;
    return new Box(
        thing,
        x,
        y,
        width,
        PART,
        PART,
        Fit.into(thing.title(), room, SMALL * 1.05),
        "",
        marks(thing.badges(), width - taken, 17),
        "",
        List.of());
  }

  private static double end(List<Box.Mark> marks) {
    var last = marks.getLast();
    return last.wordX() + Fit.width(last.badge().word(), SMALL);
  }

  private static List<Box.Mark> marks(List<Badge> badges, double x, double y) {
    var marks = new ArrayList<Box.Mark>();
    var at = x;
    for (Badge badge : badges) {
      var mark = new Box.Mark(badge, at, y);
      marks.add(mark);
      at = mark.wordX() + Fit.width(badge.word(), SMALL) + PAD;
    }
    return marks;
  }
}
