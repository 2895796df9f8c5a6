package dev.vitrine.page;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What somebody has filled in: a form sends its empty fields too, and they mean nothing. */
final class Filled {

  private Filled() {}

  static MultiValueMap<String, String> in(MultiValueMap<String, String> parameters) {
    var filled = new LinkedMultiValueMap<String, String>();
    parameters.forEach((name, values) ->
        values.stream()
            .filter(value -> value != null && !value.isEmpty())
            .forEach(value -> filled.add(name, value)));
    return filled;
  }
}
