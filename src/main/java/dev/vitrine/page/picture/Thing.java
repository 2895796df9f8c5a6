package dev.vitrine.page.picture;

import dev.vitrine.page.Visible;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a picture shows.
 *
 * @param key what edges call it; no two things of a picture have the same
 * @param icon its sign
 * @param kind what it is, such as Subnet
 * @param title its name, readable
 * @param note what else is said in it, empty where nothing is
 * @param badges what it is marked with
 * @param way where it leads to
 */
record Thing(
    String key, Icon icon, String kind, String title, String note, List<Badge> badges, Way way) {

  /** Makes the texts readable, whoever wrote them. */
  Thing {
    title = Visible.brief(title.isBlank() ? "(no name)" : title);
    note = Visible.brief(note);
    badges = List.copyOf(badges);
  }

  /** What is said besides what it is; empty where that is all. */
  public String said() {
    return note.equals(kind) ? "" : note;
  }

  /** Everything about it in one sentence, for who hears it. */
  public String sentence() {
    return Stream.concat(Stream.of(kind + " " + title, said()), badges.stream().map(Badge::word))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
