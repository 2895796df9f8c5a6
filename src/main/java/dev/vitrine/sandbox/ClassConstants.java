package dev.vitrine.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The texts that a class file mentions. The SDK's clients name their operations in AWS's spelling
 * nowhere else: {@code DescribeDbInstancesRequest} is the class, {@code DescribeDBInstances} the
 * operation.
 */
final class ClassConstants {

  private ClassConstants() {}

  static Set<String> of(Class<?> type) {
    try (InputStream file = type.getResourceAsStream(type.getSimpleName() + ".class")) {
      if (file == null) {
        throw new IllegalStateException(type + " has no class file");
      }
      var pool = ClassFile.of().parse(file.readAllBytes()).constantPool();
      return StreamSupport.stream(pool.spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(type + " cannot be read", e);
    }
  }
}
