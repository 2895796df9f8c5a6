package dev.vitrine.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller answers, with something for each of its variables. */
final class EveryRoute {

  private static final Pattern VARIABLE = Pattern.compile("\\{[*]?(\\w+)}");

  private static final Map<String, String> VALUES =
      Map.of(
          "account", "111111111111",
          "region", "eu-west-1",
          "type", "ec2-vpc",
          "question", "ebs-encryption");

  // Enough of a question for all of them, and about a place that answers at once.
  private static final String QUESTION = "?account=111111111111&region=eu-west-1&id=x";

  private final RequestMappingHandlerMapping mapping;

  EveryRoute(RequestMappingHandlerMapping mapping) {
    this.mapping = mapping;
  }

  /** Addresses that are there. */
  List<String> addresses() {
    var addresses = new TreeSet<String>();
    for (var route : mapping.getHandlerMethods().keySet()) {
      route
          .getPatternValues()
          .forEach(pattern -> addresses.add(filled(pattern, VALUES) + QUESTION));
    }
    return new ArrayList<>(addresses);
  }

  /** The same where nothing is that the variables name. */
  List<String> nonsense() {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getPatternValues().stream())
        .filter(pattern -> pattern.contains("{"))
        .map(pattern -> filled(pattern, Map.of()))
        .distinct()
        .toList();
  }

  private static String filled(String pattern, Map<String, String> values) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(variable -> values.getOrDefault(variable.group(1), "nonsense"));
  }
}
