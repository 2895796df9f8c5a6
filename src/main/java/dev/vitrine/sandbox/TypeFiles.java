package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All data files below {@code sandbox/}: adding one adds a resource type. */
final class TypeFiles {

  // Not the thread's: in the packaged jar only our own sees the SDK's modules.
  private static final ClassLoader LOADER = TypeFiles.class.getClassLoader();

  private static final String SUFFIX = ".json";

  private final Map<String, TypeFile> files = new TreeMap<>();

  TypeFiles() {
    var styles = new Styles();
    try {
      var found =
          new PathMatchingResourcePatternResolver(LOADER)
              .getResources("classpath*:sandbox/*" + SUFFIX);
      for (String name : Arrays.stream(found).map(Resource::getFilename).toList()) {
        String id = name.substring(0, name.length() - SUFFIX.length());
        files.put(id, TypeFile.read(id, Bundled.json(name), styles));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sandbox's files cannot be listed", e);
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
