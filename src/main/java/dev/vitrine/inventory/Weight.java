package dev.vitrine.inventory;

import dev.vitrine.catalog.Resource;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What an answer weighs in memory, by estimate, in bytes. */
final class Weight {

  // Headers and references as HotSpot lays them out with compressed pointers.
  private static final int OBJECT = 16;
  private static final int ROW = 120;
  private static final int LINK = 32;
  private static final int TEXT = 48;
  private static final int ANSWER = 300;

  private Weight() {}

  static int of(Answer answer) {
    var bytes = (long) ANSWER;
    for (Resource row : answer.rows()) {
      bytes += of(row);
    }
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  static int of(Resource row) {
    var bytes = ROW + of(row.id()) + of(row.arn()) + of(row.name()) + LINK * row.links().size();
    for (Object field : row.fields()) {
      bytes += of(field);
    }
    for (var tag : row.tags().entrySet()) {
      bytes += of(tag.getKey()) + of(tag.getValue()) + OBJECT;
    }
    return bytes;
  }

  private static int of(@Nullable Object value) {
    return switch (value) {
      case null -> 4;
      case String text -> TEXT + bytes(text);
      case Collection<?> several -> OBJECT + several.stream().mapToInt(Weight::of).sum();
      default -> OBJECT + 8;
    };
  }

  // HotSpot keeps one byte for each character where all of them are Latin, else two.
  private static int bytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return 2 * text.length();
      }
    }
    return text.length();
  }
}
