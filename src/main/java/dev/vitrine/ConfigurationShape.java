package dev.vitrine;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.ResolvableType;

/**
 * Which keys a configuration record takes below its prefix.
 *
 * @param prefix the keys' common beginning
 * @param type the record
 */
record ConfigurationShape(ConfigurationPropertyName prefix, ResolvableType type) {

  boolean takes(ConfigurationPropertyName name) {
    return prefix.isAncestorOf(name) && takes(type, name, prefix.getNumberOfElements());
  }

  List<String> keys() {
    return components(type)
        .map(components -> Arrays.stream(components).map(c -> prefix + "." + key(c)).toList())
        .orElse(List.of());
  }

  private static boolean takes(ResolvableType type, ConfigurationPropertyName name, int from) {
    var raw = type.resolve(Object.class);
    if (from == name.getNumberOfElements()) {
      return true;
    }
    if (Map.class.isAssignableFrom(raw)) {
      return true;
    }
    if (Collection.class.isAssignableFrom(raw)) {
      return name.isNumericIndex(from) && takes(type.getGeneric(0), name, from + 1);
    }
    var element = name.getElement(from, Form.UNIFORM);
    return components(type).stream()
        .flatMap(Arrays::stream)
        .filter(component -> uniform(key(component)).equals(element))
        .anyMatch(c -> takes(ResolvableType.forType(c.getGenericType()), name, from + 1));
  }

  private static Optional<RecordComponent[]> components(ResolvableType type) {
    return Optional.ofNullable(type.resolve(Object.class).getRecordComponents());
  }

  private static String key(RecordComponent component) {
    return DataObjectPropertyName.toDashedForm(component.getName());
  }

  private static String uniform(String key) {
    return key.replace("-", "");
  }
}
