package dev.vitrine.setup;

import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters of an address; an empty one, as a form sends it, says nothing.
 *
 * @param all their values by name
 */
record Parameters(Map<String, List<String>> all) {

  /**
   * One parameter's value.
   *
   * @param form reads it, or throws {@link IllegalArgumentException} with what would be accepted
   * @throws BadValueException naming the parameter, never the value
   */
  <T> Optional<T> read(String name, Function<String, T> form) {
    var values = all.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadValueException(name, "one value");
    }
    try {
      return values.stream().filter(value -> !value.isEmpty()).findFirst().map(form);
    } catch (IllegalArgumentException wrong) {
      throw new BadValueException(name, String.valueOf(wrong.getMessage()));
    }
  }

  /** Whether a parameter is {@code true}. */
  boolean isTrue(String name) {
    return read(name, Parameters::truth).orElse(false);
  }

  private static boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("true or false");
    };
  }
}
