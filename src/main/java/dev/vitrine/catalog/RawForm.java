package dev.vitrine.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.core.util.SdkAutoConstructMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what AWS answered into JSON with AWS's own member names, as the AWS CLI prints it. */
public final class RawForm {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.shared();

  // The ids of access keys are no secrets where AWS itself lists them.
  static final String KEY_ID = "AccessKeyId";

  private RawForm() {}

  /**
   * The item's members that AWS sent; those that it left out are left out here.
   *
   * @param withheld what is never shown
   */
  public static ObjectNode of(SdkPojo item, List<Withheld> withheld) {
    // What was added around an item is no part of what AWS answered.
    var answered = item instanceof Item own ? own.answered().orElse(own) : item;
    var json = of(answered);
    withheld.forEach(path -> path.from(json));
    return json;
  }

  private static ObjectNode of(SdkPojo item) {
    var json = JSON.objectNode();
    for (SdkField<?> field : item.sdkFields()) {
      var value = field.getValueOrDefault(item);
      if (value != null
          && !(value instanceof SdkAutoConstructList<?>)
          && !(value instanceof SdkAutoConstructMap<?, ?>)) {
        json.set(
            field.memberName(),
            field.memberName().equals(KEY_ID) ? JSON.stringNode(value.toString()) : node(value));
      }
    }
    return json;
  }

  private static JsonNode node(@Nullable Object value) {
    return switch (value) {
      case null -> JSON.nullNode();
      case SdkPojo pojo -> of(pojo);
      case Collection<?> elements -> {
        var array = JSON.arrayNode();
        elements.forEach(element -> array.add(node(element)));
        yield array;
      }
      case Map<?, ?> map -> {
        var object = JSON.objectNode();
        map.forEach((key, element) -> object.set(String.valueOf(key), node(element)));
        yield object;
      }
      case Boolean truth -> JSON.booleanNode(truth);
      case Number number -> MAPPER.valueToTree(number);
      case Instant moment -> JSON.stringNode(moment.toString());
      default -> text(value.toString());
    };
  }

  // IAM sends its policy documents percent-encoded; the AWS CLI prints them as JSON, and so do we.
  private static JsonNode text(String value) {
    if (!value.startsWith("%7B")) {
      return JSON.stringNode(Credentials.masked(value));
    }
    try {
      return MAPPER.readTree(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (JacksonException | IllegalArgumentException _) {
      return JSON.stringNode(Credentials.masked(value));
    }
  }
}
