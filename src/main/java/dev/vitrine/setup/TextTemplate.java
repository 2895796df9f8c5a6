package dev.vitrine.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * A text with {@code {{places}}} to fill. A place alone on its line takes several lines, indented
 * as it is, or none. It knows nothing of the text's language: what is filled in must be plain.
 */
final class TextTemplate {

  private static final Pattern LINE = Pattern.compile("(?m)^( *)\\{\\{([a-z0-9-]+)}}\n");
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z0-9-]+)}}");

  private final String text;
  private final Map<String, String> values = new HashMap<>();

  private TextTemplate(String text) {
    this.text = text;
  }

  /** The template of that name among the resources of this room. */
  static TextTemplate named(String name) {
    try (var stream = new ClassPathResource("setup/" + name).getInputStream()) {
      return new TextTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Fills a place. */
  TextTemplate with(String place, Object value) {
    values.put(place, value.toString());
    return this;
  }

  /**
   * The filled text.
   *
   * @throws IllegalStateException where a place is not filled, or a value has no place
   */
  String fill() {
    var used = new HashSet<String>();
    var lines = LINE.matcher(text).replaceAll(at -> lines(at.group(1), value(at.group(2), used)));
    var filled =
        PLACE.matcher(lines).replaceAll(at -> Matcher.quoteReplacement(value(at.group(1), used)));
    if (!used.equals(values.keySet())) {
      throw new IllegalStateException("Values without a place: " + unused(used));
    }
    return filled;
  }

  private static String lines(String indent, String value) {
    return Matcher.quoteReplacement(
        value
            .lines()
            .map(line -> line.isEmpty() ? "\n" : indent + line + "\n")
            .collect(Collectors.joining()));
  }

  private String value(String place, Set<String> used) {
    var value = values.get(place);
    if (value == null) {
      throw new IllegalStateException("Nothing fills " + place);
    }
    used.add(place);
    return value;
  }

  private Set<String> unused(Set<String> used) {
    return values.keySet().stream()
        .filter(place -> !used.contains(place))
        .collect(Collectors.toSet());
  }
}
