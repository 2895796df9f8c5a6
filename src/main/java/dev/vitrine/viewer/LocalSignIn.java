package dev.vitrine.viewer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Nobody signs in: whoever reaches this machine's own address is the machine's own user. */
final class LocalSignIn implements SignIn {

  private final ViewerAuthentication user =
      ViewerAuthentication.local(new Viewer("local", System.getProperty("user.name", "local")));

  private final Refusal refusal;

  LocalSignIn(Refusal refusal) {
    this.refusal = refusal;
  }

  @Override
  public void install(HttpSecurity http) {
    http.addFilterBefore(new Everybody(), AnonymousAuthenticationFilter.class);
  }

  @Override
  public void stranger(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refusal.answer(request, response, 403, "Vitrine does not take this request.");
  }

  // Any site can give its own name this machine's address, and would read along then.
  @Override
  public boolean answersTo(String host) {
    return LoopbackName.is(host);
  }

  @Override
  public Optional<String> formsOf(HttpServletRequest request) {
    return Optional.of(user.getName());
  }

  private final class Everybody extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      SecurityContextHolder.setContext(new SecurityContextImpl(user));
      chain.doFilter(request, response);
    }
  }
}
