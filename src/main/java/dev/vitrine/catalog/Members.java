package dev.vitrine.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;

/**
 * A path of AWS's member names into an item, such as {@code State.Name}; where it passes a list,
 * each element is followed. In a map its keys are the names.
 */
public final class Members {

  private static final Map<Class<?>, Map<String, SdkField<?>>> FIELDS = new ConcurrentHashMap<>();

  private final List<String> names;

  private Members(List<String> names) {
    this.names = names;
  }

  /** Reads a path with dots between the names. */
  public static Members of(String path) {
    return new Members(Arrays.asList(path.split("\\.", -1)));
  }

  /** The text of the one value there, empty where AWS left it out. */
  public static String text(SdkPojo item, String path) {
    return of(path).first(item).map(String::valueOf).orElse("");
  }

  /** The one value there, the first of several, or none where AWS left it out. */
  public Optional<Object> first(SdkPojo item) {
    return all(item).stream().findFirst();
  }

  /** Every value there, in AWS's order. */
  public List<Object> all(SdkPojo item) {
    List<Object> values = List.of(item);
    for (String name : names) {
      var next = new ArrayList<Object>();
      for (Object value : values) {
        add(next, member(value, name));
      }
      values = next;
    }
    return values;
  }

  private static void add(List<Object> values, @Nullable Object value) {
    if (value instanceof Collection<?> elements) {
      elements.forEach(element -> add(values, element));
    } else if (value != null) {
      values.add(value);
    }
  }

  private static @Nullable Object member(Object value, String name) {
    return switch (value) {
      case SdkPojo pojo -> member(pojo, name);
      case Map<?, ?> map -> map.get(name);
      default -> null;
    };
  }

  private static @Nullable Object member(SdkPojo pojo, String name) {
    if (pojo instanceof Item item) {
      var answered = item.answered().orElse(null);
      return answered == null || item.adds(name)
          ? item.own(name).orElse(null)
          : member(answered, name);
    }
    var field = FIELDS.computeIfAbsent(pojo.getClass(), _ -> fields(pojo)).get(name);
    if (field == null) {
      throw new IllegalArgumentException(
          "AWS has no member " + name + " in " + pojo.getClass().getSimpleName());
    }
    return field.getValueOrDefault(pojo);
  }

  private static Map<String, SdkField<?>> fields(SdkPojo pojo) {
    var fields = new java.util.HashMap<String, SdkField<?>>();
    pojo.sdkFields().forEach(field -> fields.put(field.memberName(), field));
    return Map.copyOf(fields);
  }

  @Override
  public String toString() {
    return String.join(".", names);
  }
}
