package dev.vitrine.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps {@link Preferences} in the viewer's browser, and gives them to controllers. */
@Configuration(proxyBeanMethods = false)
class PreferenceCookies implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final String THEME = "vitrine-theme";
  private static final String OTHERS = "vitrine-preferences";
  private static final String COLUMNS = "vitrine-columns";
  private static final Duration LIFE = Duration.ofDays(365);

  /** What the request's cookies say. */
  static Preferences of(HttpServletRequest request) {
    return Preferences.of(value(request, THEME), value(request, OTHERS), value(request, COLUMNS));
  }

  /** The cookies that say it. */
  static List<String> of(Preferences preferences, boolean secure) {
    return List.of(
        cookie(THEME, preferences.theme().word(), secure),
        cookie(OTHERS, preferences.others(), secure),
        cookie(COLUMNS, preferences.columns().cookie(), secure));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Preferences.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Optional.ofNullable(request.getNativeRequest(HttpServletRequest.class))
        .map(PreferenceCookies::of)
        .orElse(Preferences.USUAL);
  }

  private static String value(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name))
        .map(cookie -> Objects.requireNonNullElse(cookie.getValue(), ""))
        .findFirst()
        .orElse("");
  }

  // No script has to read them: the pages come as they ask.
  private static String cookie(String name, String value, boolean secure) {
    return ResponseCookie.from(name, value)
        .path("/")
        .maxAge(LIFE)
        .httpOnly(true)
        .secure(secure)
        .sameSite(SameSite.LAX.attributeValue())
        .build()
        .toString();
  }
}
