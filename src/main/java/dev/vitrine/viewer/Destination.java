package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody wants to go after signing in: an address of Vitrine's own.
 *
 * @param address a path, perhaps with a query, which no browser takes for another site's
 */
record Destination(String address) {

  private static final String PARAMETER = "to";
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");
  private static final int LONGEST = 8_000;

  static final Destination START = new Destination("/");

  Destination {
    if (!isOwn(address)) {
      throw new IllegalArgumentException("A destination is a path of Vitrine's own");
    }
  }

  /** The one that a link to the sign-in names; the first page where it names another's address. */
  static Destination askedFor(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter(PARAMETER))
        .filter(Destination::isOwn)
        .map(Destination::new)
        .orElse(START);
  }

  /** The one of somebody who has to sign in first. */
  static Destination of(HttpServletRequest request) {
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return isOwn(address) ? new Destination(address) : START;
  }

  /** The address that leads over the sign-in to it. */
  String overSignIn() {
    return OidcSignIn.START
        + "?"
        + PARAMETER
        + "="
        + URLEncoder.encode(address, StandardCharsets.UTF_8);
  }

  private static boolean isOwn(String address) {
    return address.length() <= LONGEST && OWN.matcher(address).matches();
  }
}
