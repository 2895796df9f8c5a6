package dev.vitrine.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Whether and where a sandbox opens, read before anything is bound.
 *
 * @param enabled whether it opens
 * @param port where, 0 for any port that is free
 * @param members how many empty accounts its organization has
 */
record SandboxSettings(boolean enabled, int port, int members) {

  private static final String ENABLED = "vitrine.sandbox.enabled";
  private static final String PORT = "vitrine.sandbox.port";
  private static final int MOST_MEMBERS = 10_000;
  private static final String MEMBERS = "vitrine.sandbox.members";
  private static final List<ConfigurationPropertyName> ACCOUNTS =
      Stream.of("vitrine.accounts[0]", "vitrine.organization.account")
          .map(ConfigurationPropertyName::of)
          .toList();

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
    int port = text(environment, PORT).map(SandboxSettings::port).orElse(0);
    int members = text(environment, MEMBERS).map(SandboxSettings::members).orElse(0);
    return new SandboxSettings(enabled, port, members);
  }

  /** Opens the sandbox. */
  Sandbox open() {
    try {
      return Sandbox.open(port, members);
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
      if (ACCOUNTS.stream().anyMatch(name -> says(source, name))) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(ConfigurationPropertySource source, ConfigurationPropertyName name) {
    return source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT
        || source.getConfigurationProperty(name) != null;
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

  private static int port(String value) {
    return number(value, 65_535)
        .orElseThrow(() ->
            new IllegalArgumentException(
                PORT
                    + " is '"
                    + value
                    + "': accepted are 1 to 65535, or 0 for any port that is free"));
  }

  private static int members(String value) {
    return number(value, MOST_MEMBERS)
        .orElseThrow(() ->
            new IllegalArgumentException(
                MEMBERS + " is '" + value + "': accepted are 0 to " + MOST_MEMBERS));
  }

  private static OptionalInt number(String value, int most) {
    try {
      int number = Integer.parseInt(value);
      return number >= 0 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (NumberFormatException _) {
      return OptionalInt.empty();
    }
  }
}
