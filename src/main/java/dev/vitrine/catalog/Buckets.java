package dev.vitrine.catalog;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the buckets that AWS's answers name only within an address. */
public final class Buckets {

  // Spark and Hadoop write s3a and s3n too.
  private static final Pattern ADDRESS = Pattern.compile("s3[an]?://([^/]+).*");

  private Buckets() {}

  /** The bucket in an address such as {@code s3://bucket/key}; null where there is none. */
  public static @Nullable String inAddress(@Nullable String address) {
    if (address == null) {
      return null;
    }
    var match = ADDRESS.matcher(address);
    return match.matches() ? match.group(1) : null;
  }
}
