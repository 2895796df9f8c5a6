package dev.vitrine.viewer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Says as a problem what broke or was refused where programs ask, and to whoever does not want HTML
 * elsewhere; people get a page.
 */
final class ErrorsForPrograms extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  ErrorsForPrograms(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() == DispatcherType.ERROR && isForAProgram(request)) {
      refusal.problem(response, response.getStatus(), sentence(response.getStatus()));
      return;
    }
    chain.doFilter(request, response);
  }

  private static boolean isForAProgram(HttpServletRequest request) {
    return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
            && Routes.forPrograms(path))
        || Collections.list(request.getHeaders(HttpHeaders.ACCEPT)).stream()
            .noneMatch(accepted -> accepted.contains(MediaType.TEXT_HTML_VALUE));
  }

  private static String sentence(int status) {
    return switch (status) {
      case 401 -> "Vitrine does not know who you are: you did not sign in, or it did not work.";
      case 403 -> "Vitrine does not take this request from you.";
      case 404 -> "There is nothing at this address.";
      case 405 -> "Vitrine can only be read.";
      case 429 -> "You ask faster than Vitrine allows. Wait a moment.";
      case 503 -> "The issuer at which people sign in does not answer. Try again in a moment.";
      default ->
          status >= 500
              ? "Something broke inside Vitrine. Its log says what; asking again may help."
              : "Vitrine does not understand this request.";
    };
  }
}
