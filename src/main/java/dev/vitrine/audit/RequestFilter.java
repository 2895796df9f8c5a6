package dev.vitrine.audit;

import dev.vitrine.viewer.Viewers;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Names each request before anything else looks at it, and notes what is known of it when all
 * filters and the controller have ended.
 */
@Component
@Order(RequestFilter.AFTER_SPRINGS_FIRST)
class RequestFilter implements Filter {

  // After those that correct a request's encoding and, where a proxy is named, its address.
  static final int AFTER_SPRINGS_FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

  private final CurrentRequest current;
  private final RequestNames names;
  private final Viewers viewers;

  RequestFilter(CurrentRequest current, RequestNames names, Viewers viewers) {
    this.current = current;
    this.names = names;
    this.viewers = viewers;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!(request instanceof HttpServletRequest http)) {
      chain.doFilter(request, response);
      return;
    }
    var looking = new Looking(names.next());
    var address = request.getRemoteAddr();
    current.begin(looking);
    // For the pages that say that something went wrong: whoever reads them can name the line.
    request.setAttribute("requestId", looking.request());
    try {
      chain.doFilter(request, response);
    } finally {
      current.end();
      request.setAttribute(RequestValve.VISIT, Visit.of(looking, http, viewers.of(http), address));
    }
  }
}
