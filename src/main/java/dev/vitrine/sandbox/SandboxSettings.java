package dev.vitrine.sandbox;

import java.util.Optional;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Whether and where a sandbox opens, read before anything is bound.
 *
 * @param enabled whether it opens
 * @param port where, 0 for any port that is free
 */
record SandboxSettings(boolean enabled, int port) {

  private static final String ENABLED = "vitrine.sandbox.enabled";
  private static final String PORT = "vitrine.sandbox.port";
  private static final ConfigurationPropertyName FIRST_ACCOUNT =
      ConfigurationPropertyName.of("vitrine.accounts[0]");

  /**
   * What the environment says.
   *
   * @throws IllegalArgumentException in one line that names key, value and what is accepted
   */
  static SandboxSettings of(ConfigurableEnvironment environment) {
    boolean enabled =
        text(environment, ENABLED)
            .map(SandboxSettings::flag)
            .orElseGet(() -> !hasAccount(environment));
    int port = text(environment, PORT).map(SandboxSettings::number).orElse(0);
    return new SandboxSettings(enabled, port);
  }

  /** Opens the sandbox. */
  Sandbox open() {
    try {
      return Sandbox.open(port);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          PORT + " is " + port + ": " + e.getMessage() + "; choose a free port, or 0 for any", e);
    }
  }

  private static Optional<String> text(ConfigurableEnvironment environment, String key) {
    return Optional.ofNullable(environment.getProperty(key)).map(String::strip);
  }

  private static boolean hasAccount(ConfigurableEnvironment environment) {
    for (var source : ConfigurationPropertySources.get(environment)) {
      if (source.containsDescendantOf(FIRST_ACCOUNT) == ConfigurationPropertyState.PRESENT
          || source.getConfigurationProperty(FIRST_ACCOUNT) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean flag(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              ENABLED + " is '" + value + "': accepted are true and false");
    };
  }

  private static int number(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException _) {
      // the same sentence as for a number out of range
    }
    throw new IllegalArgumentException(
        PORT + " is '" + value + "': accepted are 1 to 65535, or 0 for any port that is free");
  }
}
