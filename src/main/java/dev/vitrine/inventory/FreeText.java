package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words that a row must contain, all of them, anywhere and in any case.
 *
 * @param words the words in lower case
 */
record FreeText(List<String> words) {

  boolean matches(Resource row, Names names) {
    for (String word : words) {
      if (!contains(row, names, word)) {
        return false;
      }
    }
    return true;
  }

  // What tells rows apart comes first: most that match do so by their id, name or a field.
  private static boolean contains(Resource row, Names names, String word) {
    return contains(row.id(), word)
        || contains(row.name(), word)
        || contains(row.fields(), word)
        || contains(row.tags(), word)
        || contains(row.account().value(), word)
        || contains(names.of(row), word)
        || contains(row.managedBy(), word)
        || contains(row.region().value(), word)
        || contains(row.arn(), word);
  }

  private static boolean contains(Map<String, String> tags, String word) {
    for (var tag : tags.entrySet()) {
      if (contains(tag.getKey(), word) || contains(tag.getValue(), word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(List<@Nullable Object> fields, String word) {
    for (Object field : fields) {
      if (field != null && contains(field.toString(), word)) {
        return true;
      }
    }
    return false;
  }

  // Without a copy in lower case: over a hundred thousand rows that is what takes the time.
  private static boolean contains(@Nullable String text, String word) {
    if (text == null) {
      return false;
    }
    for (int from = 0; from <= text.length() - word.length(); from++) {
      if (text.regionMatches(true, from, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }
}
