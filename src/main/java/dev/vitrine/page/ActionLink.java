package dev.vitrine.page;

import java.util.regex.Pattern;

/**
 * The way from a resource's page to another look at the same resource.
 *
 * @param view the last part of the address, after the resource's own
 * @param text the key of what the link says
 * @param icon the name of its icon among the Bootstrap icons
 */
public record ActionLink(String view, String text, String icon) {

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Refuses what is not a word of ours. */
  public ActionLink {
    if (!WORD.matcher(view).matches() || !WORD.matcher(icon).matches()) {
      throw new IllegalArgumentException("a view and an icon are written like one-word");
    }
  }
}
