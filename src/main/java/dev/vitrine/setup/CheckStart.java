package dev.vitrine.setup;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts nothing but what {@code --check} needs: no web server, nothing in the background, and no
 * log between the lines that it prints.
 *
 * <p>Beans are made when somebody needs them, so that what serves pages is not made at all.
 */
class CheckStart implements EnvironmentPostProcessor, Ordered {

  /** The argument. */
  static final String CHECK = "check";

  /** Called by Spring Boot. */
  CheckStart() {}

  /** After the configuration files, so that they do not have the last word. */
  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    // Only where somebody types it: a variable of that name may mean anything.
    var typed =
        environment
            .getPropertySources()
            .get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
    if (typed != null && typed.containsProperty(CHECK)) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  CHECK,
                  Map.of(
                      "spring.main.web-application-type", "none",
                      "spring.main.lazy-initialization", "true",
                      "vitrine.inventory.warm", "",
                      "logging.level.dev.vitrine", "error")));
    }
  }
}
