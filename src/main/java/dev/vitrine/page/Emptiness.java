package dev.vitrine.page;

import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Listing;

/** Why a list shows no rows. */
enum Emptiness {
  /** It shows some. */
  NONE(""),
  /** There are none, and that is certain. */
  EMPTY("state-empty"),
  /** There are some, but none that match. */
  NO_MATCH("state-nomatch"),
  /** There may be some where nothing could be read. */
  UNREADABLE("state-unreadable"),
  /** Places are still being asked. */
  PENDING("state-pending"),
  /** There may be some in accounts that are not known yet. */
  SO_FAR("state-unreadable"),
  /** There are fewer pages. */
  NO_PAGE("state-nomatch");

  private final String css;

  Emptiness(String css) {
    this.css = css;
  }

  static Emptiness of(Listing listing, boolean shown) {
    if (shown) {
      return NONE;
    }
    if (!listing.rows().isEmpty()) {
      return NO_PAGE;
    }
    return listing.coverage().rows() > 0 ? NO_MATCH : unread(listing.coverage());
  }

  private static Emptiness unread(Coverage coverage) {
    if (coverage.pending()) {
      return PENDING;
    }
    if (!coverage.everywhere()) {
      return SO_FAR;
    }
    return coverage.complete() ? EMPTY : UNREADABLE;
  }

  /** The class that tells it apart. */
  public String css() {
    return css;
  }
}
