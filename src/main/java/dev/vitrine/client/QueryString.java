package dev.vitrine.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Named values as a URL's query or a form writes them, decoded. */
record QueryString(Map<String, List<String>> parameters) {

  static QueryString parse(String encoded) {
    var parameters = new LinkedHashMap<String, List<String>>();
    if (!encoded.isEmpty()) {
      for (var pair : encoded.split("&", -1)) {
        var parts = pair.split("=", 2);
        parameters
            .computeIfAbsent(decode(parts[0]), _ -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decode(parts[1]));
      }
    }
    return new QueryString(parameters);
  }

  Set<String> names() {
    return parameters.keySet();
  }

  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  boolean isEmpty() {
    return parameters.isEmpty();
  }

  private static String decode(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new OperationRefusedException(
          "a parameter is not properly percent-encoded (" + malformed.getMessage() + ")");
    }
  }
}
