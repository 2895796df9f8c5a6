package dev.vitrine.viewer;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Asks whoever asks too much to wait; strangers by the address from which they come. */
final class LimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient Viewers viewers;
  private final transient Limits limits;
  private final transient Refusal refusal;
  private final transient RequestMatcher free = Routes.forEverybody();

  LimitFilter(Viewers viewers, Limits limits, Refusal refusal) {
    this.viewers = viewers;
    this.limits = limits;
    this.refusal = refusal;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getDispatcherType() != DispatcherType.REQUEST || free.matches(request)) {
      chain.doFilter(request, response);
      return;
    }
    var who = viewers.of(request).map(Viewer::key).orElseGet(request::getRemoteAddr);
    var allowance = limits.of(who);
    var wait = allowance.begin();
    if (wait.isPositive()) {
      response.setHeader("Retry-After", String.valueOf(Math.max(1, wait.toSeconds())));
      refusal.answer(request, response, 429, "You ask faster than Vitrine allows. Wait a moment.");
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      end(request, allowance);
    }
  }

  private static void end(HttpServletRequest request, Allowance allowance) {
    if (request.isAsyncStarted()) {
      request.getAsyncContext().addListener(new WhenAnswered(allowance));
      return;
    }
    allowance.end();
  }

  private record WhenAnswered(Allowance allowance) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      allowance.end();
    }

    // Completion follows both.
    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {
      event.getAsyncContext().addListener(this);
    }
  }
}
