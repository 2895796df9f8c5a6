package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names and values as a form or an address carries them.
 *
 * @param values the decoded values by name
 */
record Form(Map<String, String> values) {

  Form {
    values = Map.copyOf(values);
  }

  static Form read(String text) {
    return new Form(
        Arrays.stream(text.split("&", -1))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.toMap(
                    pair -> pair[0],
                    pair -> URLDecoder.decode(pair[1], UTF_8),
                    (first, _) -> first)));
  }

  static String write(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  /** The value of that name, empty where there is none. */
  String get(String name) {
    return values.getOrDefault(name, "");
  }
}
