package dev.vitrine;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.yaml.snakeyaml.error.YAMLException;

/** Says in one line why Vitrine does not start, where the operator can mend it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {

  private static final Logger LOG = LoggerFactory.getLogger(StartFailures.class);
  private static final String BEGINNING = "Vitrine does not start: ";

  /**
   * Called by Spring Boot.
   *
   * @param context the context that did not start
   */
  StartFailures(@Nullable ConfigurableApplicationContext context) {}

  @Override
  public boolean reportException(Throwable failure) {
    var line = line(failure);
    line.ifPresent(LOG::error);
    return line.isPresent();
  }

  /** The line; none for what only a developer can mend. */
  static Optional<String> line(Throwable failure) {
    var line = Optional.<String>empty();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var deeper = one(cause);
      line = deeper.isPresent() ? deeper : line;
    }
    return line.map(text -> text.replaceAll("\\s*[\\r\\n]+\\s*", " "));
  }

  private static Optional<String> one(Throwable cause) {
    return switch (cause) {
      case InvalidConfigurationPropertyValueException wrong ->
          Optional.of(
              BEGINNING + wrong.getName() + " = " + wrong.getValue() + ": " + wrong.getReason());
      case BindException wrong ->
          Optional.of(
              BEGINNING + wrong.getName() + value(wrong) + ": accepted is " + accepted(wrong));
      case PortInUseException taken ->
          Optional.of(BEGINNING + "server.port = " + taken.getPort() + ": another program has it");
      case YAMLException broken ->
          Optional.of(BEGINNING + "a configuration file is no YAML: " + broken.getMessage());
      case IllegalStateException ours -> ours(ours);
      case IllegalArgumentException ours -> ours(ours);
      default -> Optional.empty();
    };
  }

  // The rooms' own complaints begin with these words, or with the key that they complain about.
  private static Optional<String> ours(RuntimeException complaint) {
    var message = String.valueOf(complaint.getMessage());
    if (message.startsWith(BEGINNING)) {
      return Optional.of(message);
    }
    return message.startsWith("vitrine.") ? Optional.of(BEGINNING + message) : Optional.empty();
  }

  private static String value(BindException wrong) {
    var property = wrong.getProperty();
    return property == null ? "" : " = " + property.getValue();
  }

  private static String accepted(BindException wrong) {
    var type = wrong.getTarget().getType().resolve(Object.class);
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
          .collect(Collectors.joining(", "));
    }
    if (type == Duration.class) {
      return "a time such as 30s, 5m or 1h";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    return Number.class.isAssignableFrom(type) || type.isPrimitive()
        ? "a whole number"
        : "a value of type " + type.getSimpleName();
  }
}
