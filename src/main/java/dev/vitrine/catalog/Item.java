package dev.vitrine.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.LocationTrait;

/**
 * One resource where AWS's answer is less or more than one structure of its own: names only, or a
 * structure that does not say what it stands in.
 *
 * <p>What AWS answered is the raw form; what is added by {@link #with} is there for ids, columns
 * and links only.
 */
public final class Item implements SdkPojo {

  private final @Nullable SdkPojo answered;
  private final Map<String, Object> alone;
  private final Map<String, @Nullable Object> around;

  private Item(
      @Nullable SdkPojo answered, Map<String, Object> alone, Map<String, @Nullable Object> around) {
    this.answered = answered;
    this.alone = alone;
    this.around = around;
  }

  /** A structure of AWS's. */
  public static Item of(SdkPojo answered) {
    return new Item(answered, Map.of(), Map.of());
  }

  /** One value that AWS lists by itself, such as a queue's URL, under AWS's name for it. */
  public static Item only(String member, Object value) {
    return new Item(null, Map.of(member, value), Map.of());
  }

  /**
   * The same with something around it; null where AWS left it out, even where its structure has no
   * such member.
   */
  public Item with(String member, @Nullable Object value) {
    var more = new LinkedHashMap<String, @Nullable Object>(around);
    more.put(member, value);
    return new Item(answered, alone, more);
  }

  /** The structure that AWS answered, none where it answered a name only. */
  public Optional<SdkPojo> answered() {
    return Optional.ofNullable(answered);
  }

  /** Whether something was added under that name, or known to be left out. */
  boolean adds(String member) {
    return around.containsKey(member);
  }

  /** What stands around it or alone under that name. */
  Optional<Object> own(String member) {
    return Optional.ofNullable(around.getOrDefault(member, alone.get(member)));
  }

  @Override
  public List<SdkField<?>> sdkFields() {
    return answered == null
        ? alone.entrySet().stream().<SdkField<?>>map(Item::field).toList()
        : answered.sdkFields();
  }

  @Override
  public boolean equalsBySdkFields(Object other) {
    return other instanceof Item item
        && alone.equals(item.alone)
        && around.equals(item.around)
        && (answered == null
            ? item.answered == null
            : item.answered != null && answered.equalsBySdkFields(item.answered));
  }

  private static SdkField<?> field(Map.Entry<String, Object> member) {
    return SdkField.builder(MarshallingType.STRING)
        .memberName(member.getKey())
        .getter(_ -> String.valueOf(member.getValue()))
        .traits(
            LocationTrait.builder()
                .location(MarshallLocation.PAYLOAD)
                .locationName(member.getKey())
                .build())
        .build();
  }
}
