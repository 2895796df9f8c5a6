package dev.vitrine;

import dev.vitrine.viewer.Identity;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Believes, in tests alone, whoever a request says that it comes from: what may be looked at is
 * tested apart from how people sign in. Without that header the product decides.
 */
@TestConfiguration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PretendedViewers implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  static final String HEADER = "Pretended-Identity";

  private final ObjectProvider<HandlerMethodArgumentResolver> others;

  PretendedViewers(ObjectProvider<HandlerMethodArgumentResolver> others) {
    this.others = others;
  }

  static String header(Identity identity) {
    return JsonMapper.shared().writeValueAsString(identity);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Viewer.class);
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders)
      throws Exception {
    var pretended = request.getHeader(HEADER);
    if (pretended != null) {
      var identity = JsonMapper.shared().readValue(pretended, Identity.class);
      return Viewer.signedIn(identity.subject(), identity);
    }
    return others.stream()
        .filter(other -> !equals(other) && other.supportsParameter(parameter))
        .findFirst()
        .orElseThrow()
        .resolveArgument(parameter, container, request, binders);
  }
}
