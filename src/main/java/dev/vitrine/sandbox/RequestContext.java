package dev.vitrine.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What conditions can look at, by condition key.
 *
 * @param values the values by lower-case key, because AWS ignores the case of keys
 */
record RequestContext(Map<String, List<String>> values) {

  /** Nothing known. */
  static final RequestContext EMPTY = new RequestContext(Map.of());

  RequestContext {
    values = Map.copyOf(values);
  }

  /** The values of a key, empty where the request carries none. */
  List<String> of(String key) {
    return values.getOrDefault(key.toLowerCase(Locale.ROOT), List.of());
  }

  /** The same context with one key more. */
  RequestContext with(String key, String value) {
    return with(key, List.of(value));
  }

  /** The same context with one key more, which has several values. */
  RequestContext with(String key, List<String> more) {
    var all = new HashMap<>(values);
    all.put(key.toLowerCase(Locale.ROOT), List.copyOf(more));
    return new RequestContext(all);
  }
}
