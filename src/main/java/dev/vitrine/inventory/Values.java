package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import java.util.List;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/** The values of an address's parameters. */
final class Values {

  private Values() {}

  /**
   * The one value of a parameter.
   *
   * @throws BadValueException where there are several
   */
  static String one(MultiValueMap<String, String> parameters, String name, String otherwise) {
    var values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new BadValueException(name, "one value");
    }
    return values.isEmpty() || values.getFirst() == null ? otherwise : values.getFirst();
  }

  /**
   * All values of a parameter.
   *
   * @throws BadValueException where the parser refuses one, with its words
   */
  static <T> List<T> all(
      MultiValueMap<String, String> parameters, String name, Function<String, T> parser) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(value -> parse(name, value, parser))
        .toList();
  }

  private static <T> T parse(String name, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException wrong) {
      throw new BadValueException(name, String.valueOf(wrong.getMessage()));
    }
  }
}
