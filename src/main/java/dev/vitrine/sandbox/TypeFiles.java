package dev.vitrine.sandbox;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;

/** All data files below {@code sandbox/}: adding one adds a resource type. */
final class TypeFiles {

  private static final String SUFFIX = ".json";

  private final Map<String, TypeFile> files = new TreeMap<>();

  TypeFiles() {
    var styles = new Styles();
    for (Resource file : Bundled.files("sandbox/*" + SUFFIX).toList()) {
      String name = String.valueOf(file.getFilename());
      String id = name.substring(0, name.length() - SUFFIX.length());
      files.put(id, TypeFile.read(id, Bundled.json(name), styles));
    }
  }

  Iterable<TypeFile> all() {
    return files.values();
  }

  /** The file of a resource type. */
  TypeFile named(String type) {
    TypeFile file = files.get(type);
    if (file == null) {
      throw new IllegalArgumentException("There is no sandbox/" + type + SUFFIX);
    }
    return file;
  }
}
