package dev.vitrine.viewer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says no before any room is asked: to programs as a problem, to people as a page. */
@Component
class Refusal {

  private final JsonMapper mapper;

  Refusal(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Answers with that status; the page has its own words for it. */
  void answer(HttpServletRequest request, HttpServletResponse response, int status, String sentence)
      throws IOException {
    if (Routes.forPrograms(request)) {
      problem(response, status, sentence);
      return;
    }
    response.sendError(status);
  }

  /** Answers a viewer who asks for what is nobody's. */
  void toAViewer(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
      throws IOException {
    answer(request, response, 403, "Vitrine does not take this request from you.");
  }

  /** Answers with a problem, whatever was asked. */
  void problem(HttpServletResponse response, int status, String sentence) throws IOException {
    var title = HttpStatus.valueOf(status).getReasonPhrase();
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response
        .getOutputStream()
        .write(mapper.writeValueAsBytes(new Problem(title, status, sentence)));
  }

  /** A problem as RFC 9457 writes it. */
  private record Problem(String title, int status, String detail) {}
}
