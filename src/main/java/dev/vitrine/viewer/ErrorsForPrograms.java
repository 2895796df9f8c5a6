package dev.vitrine.viewer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says as a problem what broke where programs ask; people get a page. */
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
    if (request.getDispatcherType() == DispatcherType.ERROR
        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
        && Routes.forPrograms(path)) {
      refusal.problem(response, response.getStatus(), sentence(response.getStatus()));
      return;
    }
    chain.doFilter(request, response);
  }

  private static String sentence(int status) {
    if (status == 404) {
      return "There is nothing at this address.";
    }
    return status >= 500
        ? "Something broke inside Vitrine. Its log says what; asking again may help."
        : "Vitrine does not understand this request.";
  }
}
