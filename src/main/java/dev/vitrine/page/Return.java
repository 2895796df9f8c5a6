package dev.vitrine.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The page to which a form leads back. Forms carry it encoded, so that no page repeats in clear
 * what somebody wrote into its address.
 *
 * @param address a path of Vitrine's own, perhaps with a query
 */
record Return(String address) {

  // No browser takes these for another site's.
  private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");
  private static final int LONGEST = 8_000;
  private static final Return START = new Return("/");

  Return {
    if (address.length() > LONGEST || !OWN.matcher(address).matches()) {
      throw new IllegalArgumentException("One leads back to a path of Vitrine's own");
    }
  }

  /** To the page that is asked for; to the first one where a form asks. */
  static Return to(HttpServletRequest request) {
    var query = request.getQueryString();
    var address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return request.getMethod().equals("GET") ? safely(address) : START;
  }

  /** To where a form says; to the first page where that makes no sense. */
  static Return of(String code) {
    try {
      return safely(new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return START;
    }
  }

  /** As a form carries it. */
  String code() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(address.getBytes(StandardCharsets.UTF_8));
  }

  private static Return safely(String address) {
    try {
      return new Return(address);
    } catch (IllegalArgumentException _) {
      return START;
    }
  }
}
