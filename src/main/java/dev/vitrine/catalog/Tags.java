package dev.vitrine.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/** Reads tags, however a service writes them: as pairs of any spelling, or as a map. */
final class Tags {

  private Tags() {}

  static Map<String, String> of(@Nullable Members path, SdkPojo item, UnaryOperator<String> kept) {
    var tags = new LinkedHashMap<String, String>();
    if (path != null) {
      for (Object tag : path.all(item)) {
        switch (tag) {
          case SdkPojo pair -> tags.put(kept.apply(of(pair, "key")), kept.apply(of(pair, "value")));
          case Map<?, ?> map ->
              map.forEach((key, value) ->
                  tags.put(kept.apply(String.valueOf(key)), kept.apply(String.valueOf(value))));
          default -> throw new IllegalArgumentException("No tag: " + tag.getClass());
        }
      }
    }
    return tags;
  }

  // Key, key, TagKey: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/
  private static String of(SdkPojo pair, String word) {
    for (SdkField<?> field : pair.sdkFields()) {
      var name = field.memberName();
      if (name.equalsIgnoreCase(word) || name.equalsIgnoreCase("Tag" + word)) {
        return String.valueOf(
            field.getValueOrDefault(pair) == null ? "" : field.getValueOrDefault(pair));
      }
    }
    throw new IllegalArgumentException("No tag has a " + word + ": " + pair.getClass());
  }
}
