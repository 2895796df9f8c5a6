package dev.vitrine.viewer;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A page that the navigation of all pages leads to. Being a bean registers it, so that no list of
 * pages has to be edited; it lies here because every room with pages may use this one.
 *
 * @param group under what it stands
 * @param place where it stands there, the smallest first
 * @param section what the page calls itself when it asks for the layout
 * @param path its address without the slash, one segment; empty for the first page
 * @param text the key of the text that names it
 * @param icon its sign among the Bootstrap icons, without {@code bi-}
 * @param key the letter that goes there after a {@code g}
 */
public record NavigationEntry(
    Group group, int place, String section, String path, String text, String icon, char key)
    implements Comparable<NavigationEntry> {

  /** Under what pages stand. */
  public enum Group {
    /** What is in the accounts. */
    ACCOUNTS,
    /** What concerns Vitrine itself. */
    VITRINE
  }

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Comparator<NavigationEntry> ORDER =
      Comparator.comparing(NavigationEntry::group)
          .thenComparingInt(NavigationEntry::place)
          .thenComparing(NavigationEntry::section);

  /** Refuses what could not stand in an address, a class or a key. */
  public NavigationEntry {
    if (!WORD.matcher(section).matches()
        || !WORD.matcher(icon).matches()
        || !(path.isEmpty() || WORD.matcher(path).matches())) {
      throw new IllegalArgumentException("A section, a path and an icon are words: " + section);
    }
    if (key < 'a' || key > 'z') {
      throw new IllegalArgumentException("The key of a page is a letter: " + section);
    }
  }

  @Override
  public int compareTo(NavigationEntry other) {
    return ORDER.compare(this, other);
  }
}
