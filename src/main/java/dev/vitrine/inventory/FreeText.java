package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words that a row must contain, all of them, anywhere and in any case.
 *
 * @param words the words in lower case
 */
record FreeText(List<String> words) {

  static FreeText of(String text) {
    return new FreeText(
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  boolean matches(Resource row) {
    return words.stream().allMatch(word -> texts(row).anyMatch(text -> contains(text, word)));
  }

  private static Stream<Object> texts(Resource row) {
    return Stream.of(
            Stream.of(row.account(), row.region(), row.id()),
            Stream.ofNullable(row.name()),
            Stream.ofNullable(row.arn()),
            row.tags().keySet().stream(),
            row.tags().values().stream(),
            row.fields().stream().filter(value -> value != null))
        .flatMap(part -> part);
  }

  private static boolean contains(Object text, String word) {
    return text.toString().toLowerCase(Locale.ROOT).contains(word);
  }
}
