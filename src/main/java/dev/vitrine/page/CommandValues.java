package dev.vitrine.page;

import dev.vitrine.catalog.Resource;
import dev.vitrine.inventory.OneQuestion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands for the names in a {@link dev.vitrine.catalog.CommandForm}.
 *
 * @param question which resource is meant
 * @param row the resource, none where it could not be read
 */
record CommandValues(OneQuestion question, Optional<Resource> row) {

  private static final Pattern NAME = Pattern.compile("\\{([/:]?)([A-Za-z]+)}");
  private static final Pattern PLAIN = Pattern.compile("[^'\\\\\\p{Cntrl}]*");

  /** A parameter's value. */
  String filled(String value) {
    return NAME.matcher(value)
        .replaceAll(name -> Matcher.quoteReplacement(name.group(1) + value(name.group(2))));
  }

  /** A query with its texts. */
  String asked(String query) {
    return NAME.matcher(query)
        .replaceAll(name -> Matcher.quoteReplacement(text(name.group(1) + value(name.group(2)))));
  }

  private String value(String name) {
    return switch (name) {
      case "id" -> question.id();
      case "partition" -> question.account().partition().id();
      case "account" -> question.account().id().value();
      case "region" -> question.region().value();
      default -> part(name).or(() -> field(name)).orElse("<" + name + ">");
    };
  }

  private Optional<String> part(String name) {
    var members = question.type().definition().identity().id();
    var parts = question.id().split("\\|", members.size());
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).toString().equals(name)) {
        return Optional.of(i < parts.length ? parts[i] : "");
      }
    }
    return Optional.empty();
  }

  private Optional<String> field(String name) {
    var columns = question.type().definition().columns();
    return row.flatMap(found ->
        columns.stream()
            .filter(column -> column.name().equals(name))
            .findFirst()
            .map(column -> found.fields().get(columns.indexOf(column)))
            .map(String::valueOf));
  }

  // Only a JSON text can hold a quote or a backslash for sure: what a backslash does in the other
  // kind depends on what follows it.
  private static String text(String value) {
    if (PLAIN.matcher(value).matches()) {
      return "'" + value + "'";
    }
    return "`" + JsonMapper.shared().writeValueAsString(value).replace("`", "\\u0060") + "`";
  }
}
