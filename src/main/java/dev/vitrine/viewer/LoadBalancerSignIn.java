package dev.vitrine.viewer;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** A load balancer of AWS signs people in and says with each request who sent it. */
final class LoadBalancerSignIn implements SignIn {

  private static final Logger LOG = LoggerFactory.getLogger(LoadBalancerSignIn.class);
  private static final String HEADER = "x-amzn-oidc-data";
  private static final String SUBJECT = "x-amzn-oidc-identity";

  private final LoadBalancerTokens tokens;
  private final Refusal refusal;

  LoadBalancerSignIn(LoadBalancerTokens tokens, Refusal refusal) {
    this.tokens = tokens;
    this.refusal = refusal;
  }

  @Override
  public void install(HttpSecurity http) {
    http.addFilterBefore(new Told(), AnonymousAuthenticationFilter.class)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  @Override
  public void stranger(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    refusal.answer(request, response, 401, "Come through the load balancer, which signs you in.");
  }

  // Only binds a form to whom it was made for; who that is, the signed header alone says.
  @Override
  public Optional<String> formsOf(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(SUBJECT)).or(() -> Optional.of(""));
  }

  private final class Told extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      var said = Collections.list(request.getHeaders(HEADER));
      if (said.isEmpty() || request.getDispatcherType() != DispatcherType.REQUEST) {
        chain.doFilter(request, response);
        return;
      }
      try {
        // More than one would be read in different ways by whoever stands in between.
        var viewer = tokens.read(said.size() == 1 ? said.getFirst() : "");
        SecurityContextHolder.setContext(
            new SecurityContextImpl(ViewerAuthentication.signedIn(viewer)));
      } catch (BadCredentialsException bad) {
        LOG.warn("A load balancer's word was not believed: {}", bad.getMessage());
        refusal.answer(request, response, 401, "Vitrine does not believe who you are said to be.");
        return;
      } catch (IssuerUnreachableException away) {
        LOG.warn("A load balancer's word could not be checked: {}", away.getMessage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        refusal.answer(request, response, 503, "The load balancer's key cannot be had.");
        return;
      }
      chain.doFilter(request, response);
    }
  }
}
