package dev.vitrine.viewer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Refuses requests of another form than any that Vitrine answers has. */
final class RequestForm extends HttpFilter {

  private static final long serialVersionUID = 1L;

  // 2,000 characters of q take up to 12 each in an address only where they are all rare ones.
  private static final int LONGEST = 16_000;
  private static final int MOST_PARAMETERS = 1_000;
  private static final int LARGEST_BODY = 1_000_000;

  private final transient Refusal refusal;

  RequestForm(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() != DispatcherType.REQUEST) {
      chain.doFilter(request, response);
      return;
    }
    // A request without a version is answered without a status and without headers.
    if (!request.getProtocol().matches("HTTP/(1[.][01]|2[.]0)")) {
      refusal.problem(response, 400, "Vitrine answers HTTP 1.0, 1.1 and 2.");
      return;
    }
    var query = Objects.requireNonNullElse(request.getQueryString(), "");
    if (request.getRequestURI().length() + query.length() > LONGEST) {
      refusal.answer(
          request, response, 414, "The address is longer than " + LONGEST + " characters.");
      return;
    }
    if (query.chars().filter(character -> character == '&').count() >= MOST_PARAMETERS) {
      refusal.answer(
          request, response, 400, "The address has more than " + MOST_PARAMETERS + " parameters.");
      return;
    }
    var length = request.getContentLengthLong();
    if (length > LARGEST_BODY || (length < 0 && request.getHeader("Transfer-Encoding") != null)) {
      refusal.answer(
          request, response, 413, "A request says its length, which is 1 MB at the most.");
      return;
    }
    if (!isReadable(request)) {
      // Who left in the middle of a form hears nothing any more, and is no reason to log anything.
      if (!response.isCommitted()) {
        refusal.answer(request, response, 400, "A parameter is not written in UTF-8.");
      }
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isReadable(HttpServletRequest request) {
    try {
      return request.getParameterMap() != null;
    } catch (IllegalStateException broken) {
      return false;
    }
  }
}
