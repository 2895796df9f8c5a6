package dev.vitrine.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;

/**
 * Says as a page what no controller of ours has to do with: addresses that nothing answers, other
 * methods than reading, and what broke.
 */
@Component
class ErrorPages implements ErrorViewResolver, HandlerExceptionResolver, WebMvcConfigurer {

  private final ObjectProvider<ResourceUrlProvider> files;

  ErrorPages(ObjectProvider<ResourceUrlProvider> files) {
    this.files = files;
  }

  // Before Spring's own last resort, which would leave it to chance whether a page comes of it.
  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add(resolvers.size() - 1, this);
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (request.getRequestURI().startsWith("/api/")
        || !(exception instanceof ErrorResponse refusal)) {
      return null;
    }
    refusal
        .getHeaders()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    // Where nothing answers an address, nothing has said under which names the files are kept.
    files.ifAvailable(names ->
        request.setAttribute(
            ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR, names));
    return Problem.of(refusal.getStatusCode()).page();
  }

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return Problem.of(status).page();
  }
}
