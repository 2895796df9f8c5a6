package dev.vitrine.page.picture;

import java.util.ArrayList;
import java.util.List;

/** How large the parts of a picture are, in units of the picture. */
final class Sizes {

  static final double WIDTH = 232;
  static final double PAD = 10;
  static final double TITLE = 13;
  static final double SMALL = 11;
  static final double ICON = 24;
  static final double BADGE_ICON = 15;
  static final double GAP = 4;
  static final double AREA_PAD = 14;
  static final double AREA_GAP = 10;

  private static final double AREA_HEAD = 34;
  private static final double HEAD = 28;
  private static final double SECOND = 16;
  private static final double PART = 23;
  private static final double WORD = 84;

  private Sizes() {}

  /** How high the head of a box is. */
  static double head(Thing thing) {
    return thing.note().isEmpty() ? HEAD + GAP : HEAD + SECOND + GAP;
  }

  /** How high the head of an area is. */
  static double head(Area area) {
    return area.thing().note().isEmpty() ? AREA_HEAD : AREA_HEAD + SECOND - GAP;
  }

  /** How high a box is. */
  static double height(Node node) {
    var parts = node.parts().size();
    return head(node.thing()) + (parts == 0 ? 0 : parts * (PART + GAP) + GAP);
  }

  /** A box of that node at that place. */
  static Box box(Node node, double x, double y) {
    var thing = node.thing();
    var head = head(thing);
    var alone = thing.note().isEmpty();
    var marks = marks(thing.badges(), WIDTH, alone ? HEAD - 8 : HEAD + 8);
    var room = WIDTH - PAD - ICON - PAD;
    var beside = room - taken(marks, WIDTH);
    var parts = new ArrayList<Box>();
    for (int i = 0; i < node.parts().size(); i++) {
      parts.add(part(node.parts().get(i), x + PAD, y + head + i * (PART + GAP)));
    }
    return new Box(
        thing,
        x,
        y,
        WIDTH,
        height(node),
        head,
        Fit.bold(thing.title(), alone ? beside : room, TITLE),
        Fit.into(thing.note(), beside, SMALL),
        marks,
        node.css(),
        parts);
  }

  private static Box part(Thing thing, double x, double y) {
    var width = WIDTH - 2 * PAD;
    var marks = marks(thing.badges(), width, PART - 7);
    var room = width - ICON - PAD - taken(marks, width);
    var title = Fit.into(thing.title(), room, SMALL);
    return new Box(thing, x, y, width, PART, PART, title, "", marks, "", List.of());
  }

  private static double taken(List<Box.Mark> marks, double width) {
    return marks.isEmpty() ? 0 : width - marks.getFirst().x();
  }

  // They stand at the right edge.
  private static List<Box.Mark> marks(List<Badge> badges, double width, double y) {
    var marks = new ArrayList<Box.Mark>();
    var right = width - PAD;
    for (Badge badge : badges.reversed()) {
      var word = Fit.into(badge.word(), WORD, SMALL);
      var x = right - Fit.width(word, SMALL * 1.1) - BADGE_ICON;
      marks.addFirst(new Box.Mark(badge, word, x, y));
      right = x - PAD;
    }
    return marks;
  }
}
