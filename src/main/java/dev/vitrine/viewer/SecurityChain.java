package dev.vitrine.viewer;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** What every request passes before a room hears of it. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      SecurityHeaders headers,
      Refusal refusal,
      Viewers viewers,
      Limits limits,
      SignIn signIn) {
    var writer = new HeaderWriterFilter(List.of(headers::write));
    // Otherwise an answer that breaks half-way would go out without them.
    writer.setShouldWriteHeadersEagerly(true);
    http.headers(AbstractHttpConfigurer::disable)
        .addFilterBefore(writer, DisableEncodeUrlFilter.class)
        .addFilterBefore(new RequestForm(refusal), DisableEncodeUrlFilter.class)
        .addFilterBefore(new ErrorsForPrograms(refusal), DisableEncodeUrlFilter.class)
        // Twice: whoever is refused in between should be known too.
        .addFilterAfter(new Introduction(viewers), SecurityContextHolderFilter.class)
        .addFilterBefore(new Introduction(viewers), AuthorizationFilter.class)
        .addFilterBefore(new LimitFilter(viewers, limits, refusal), AuthorizationFilter.class)
        .csrf(csrf ->
            csrf.csrfTokenRepository(new FormTokens(signIn))
                .ignoringRequestMatchers(Routes::isQuestion))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, _) -> signIn.stranger(request, response))
                .accessDeniedHandler(refusal::toAViewer))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(
                    DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(Routes.forEverybody())
                .permitAll()
                .requestMatchers("/signed-out")
                .permitAll()
                // Figures name no account. All else shows the inside, to the machine's user alone.
                .requestMatchers(EndpointRequest.to("prometheus", "metrics"))
                .authenticated()
                .requestMatchers(Routes.ofTheInside())
                .hasRole("LOCAL")
                // Errors are shown where they happen; asked for by itself, it has nothing to show.
                .requestMatchers("/error")
                .denyAll()
                .anyRequest()
                .authenticated());
    signIn.install(http);
    return http.build();
  }

  @Bean
  HttpFirewall firewall(SignIn signIn) {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(signIn::answersTo);
    return firewall;
  }

  // What the firewall refuses has not come to the chain, where all others get their headers.
  @Bean
  RequestRejectedHandler rejected(SecurityHeaders headers, Refusal refusal) {
    return (request, response, _) -> {
      headers.write(request, response);
      refusal.problem(response, 400, "Vitrine does not take addresses or headers of this form.");
    };
  }
}
