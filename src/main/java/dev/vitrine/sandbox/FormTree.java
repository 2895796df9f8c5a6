package dev.vitrine.sandbox;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The parameters of a query request as a tree: {@code Filter.1.Value.2=x} is a leaf four levels
 * down.
 */
final class FormTree {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  private final Map<String, FormTree> children = new TreeMap<>();
  private Optional<String> text = Optional.empty();

  /** The tree of a body or query string in form encoding. */
  static FormTree parse(String form) {
    var root = new FormTree();
    form(form).forEach((name, values) -> root.put(name, values.getFirst()));
    return root;
  }

  /** The values by name of a body or query string in form encoding. */
  static Map<String, List<String>> form(String form) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : form.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        values.computeIfAbsent(decode(name), _ -> new ArrayList<>()).add(decode(value));
      }
    }
    return values;
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return encoded;
    }
  }

  private void put(String name, String value) {
    FormTree node = this;
    for (String part : name.split("\\.", -1)) {
      node = node.children.computeIfAbsent(part, _ -> new FormTree());
    }
    node.text = Optional.of(value);
  }

  Optional<String> text() {
    return text;
  }

  /** The node one level down. */
  Optional<FormTree> child(String name) {
    return Optional.ofNullable(children.get(name));
  }

  /** The numbered nodes in their order, below {@code member} or another name where there is one. */
  List<FormTree> numbered() {
    if (children.size() == 1 && !isNumber(children.keySet().iterator().next())) {
      return children.values().iterator().next().numbered();
    }
    return children.entrySet().stream()
        .filter(child -> isNumber(child.getKey()))
        .sorted(Map.Entry.comparingByKey((a, b) -> Integer.parseInt(a) - Integer.parseInt(b)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isNumber(String name) {
    return NUMBER.matcher(name).matches();
  }
}
