package dev.vitrine.page;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * What went wrong, without a word of what was sent.
 *
 * @param status the HTTP status
 * @param title what it is, in few words
 * @param sentence what a person should know
 */
record Problem(int status, String title, String sentence) {

  private static final int NOT_FOUND = 404;
  private static final int OURS = 500;
  private static final int UNAVAILABLE = 503;

  static Problem notFound(String sentence) {
    return new Problem(NOT_FOUND, "Not found", sentence);
  }

  static Problem badValue(String sentence) {
    return new Problem(400, "Not understood", sentence);
  }

  static Problem tooMany(String sentence) {
    return new Problem(429, "Too often", sentence);
  }

  static Problem of(HttpStatusCode status) {
    if (status.value() == NOT_FOUND) {
      return notFound("There is no such page.");
    }
    if (status.value() == UNAVAILABLE) {
      return new Problem(
          UNAVAILABLE,
          "Nobody can sign in",
          "The issuer at which people sign in does not answer. Try again in a moment.");
    }
    return status.value() >= OURS
        ? new Problem(
            status.value(),
            "Something broke",
            "Something broke inside Vitrine. Its log says what; asking again may help.")
        : refused(status.value());
  }

  private static Problem refused(int status) {
    return switch (status) {
      case 401 ->
          new Problem(
              status,
              "Not signed in",
              "Vitrine does not know who you are: you did not sign in, or it did not work.");
      case 403 ->
          new Problem(status, "Not allowed", "Vitrine does not take this request from you.");
      case 405 -> new Problem(status, "Not allowed", "Vitrine's pages can only be read.");
      case 414 -> new Problem(status, "Too long", "The address is longer than Vitrine takes.");
      case 429 -> tooMany("You ask faster than Vitrine allows. Wait a moment.");
      default -> new Problem(status, "Not understood", "Vitrine does not understand this request.");
    };
  }

  /** The page that says so. */
  ModelAndView page() {
    var page = new ModelAndView("error", "problem", this);
    page.setStatus(HttpStatusCode.valueOf(status));
    return page;
  }
}
