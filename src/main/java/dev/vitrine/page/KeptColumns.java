package dev.vitrine.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns a viewer likes to see in lists, for the types where that is not the usual; kept in
 * a cookie of theirs and nowhere else.
 *
 * @param byType the names of the columns by the id of the type, the type chosen last at the end
 */
record KeptColumns(SequencedMap<String, List<String>> byType) {

  static final KeptColumns NONE = new KeptColumns(new LinkedHashMap<>());

  // What a browser keeps in a cookie, and what a request's head has room for.
  private static final int LONGEST = 3_000;
  private static final int MOST_COLUMNS = 60;
  private static final Pattern TYPE = Pattern.compile("[a-z0-9-]{1,64}");

  // What the encoding of addresses never leaves as it is.
  private static final String TYPES = "|";
  private static final String NAMES = ":";
  private static final String NAME = "!";

  KeptColumns {
    byType = new LinkedHashMap<>(byType);
  }

  /** What a cookie says; whatever in it makes no sense counts as not said. */
  static KeptColumns of(String cookie) {
    var kept = new LinkedHashMap<String, List<String>>();
    for (String said : cookie.split(Pattern.quote(TYPES), -1)) {
      var at = said.indexOf(NAMES);
      if (at > 0 && TYPE.matcher(said.substring(0, at)).matches()) {
        kept.put(said.substring(0, at), names(said.substring(at + 1)));
      }
    }
    kept.values().removeIf(List::isEmpty);
    return new KeptColumns(kept);
  }

  /** The columns for one type; none where the usual ones are liked. */
  List<String> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The same with other columns for one type; with the usual ones where none are named. */
  KeptColumns with(String type, List<String> columns) {
    var kept = new LinkedHashMap<>(byType);
    kept.remove(type);
    if (TYPE.matcher(type).matches() && !columns.isEmpty()) {
      kept.put(type, columns.stream().limit(MOST_COLUMNS).toList());
    }
    return new KeptColumns(kept);
  }

  /** As a cookie says it; where that grows too long, without those that were chosen first. */
  String cookie() {
    var said = new ArrayList<String>();
    var length = 0;
    for (Map.Entry<String, List<String>> one : byType.reversed().entrySet()) {
      var names =
          one.getValue().stream()
              .map(name -> URLEncoder.encode(name, UTF_8))
              .collect(Collectors.joining(NAME));
      var text = one.getKey() + NAMES + names;
      length += text.length() + TYPES.length();
      if (length > LONGEST) {
        break;
      }
      said.addFirst(text);
    }
    return String.join(TYPES, said);
  }

  private static List<String> names(String said) {
    try {
      return Stream.of(said.split(NAME, -1))
          .map(name -> URLDecoder.decode(name, UTF_8))
          .filter(name -> !name.isBlank())
          .limit(MOST_COLUMNS)
          .toList();
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}
