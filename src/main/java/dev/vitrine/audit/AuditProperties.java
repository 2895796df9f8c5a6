package dev.vitrine.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.unit.DataSize;

/**
 * Where the audit lines go.
 *
 * @param file the file; default: {@code logs/audit.jsonl}, or the console where that cannot be
 *     written
 * @param maxSize how large the file grows before the next one begins; each day begins one too
 * @param keep for how many days files are kept, and as many times {@code max-size} in all at most
 */
@ConfigurationProperties("vitrine.audit")
record AuditProperties(
    @Nullable String file, @DefaultValue("64MB") DataSize maxSize, @DefaultValue("90") int keep) {

  AuditProperties {
    check("file", file, file == null || !file.isBlank(), "the path of a file");
    check("max-size", maxSize, maxSize.toKilobytes() > 0, "1KB or more");
    check("keep", keep, keep > 0 && keep <= 3650, "1 to 3650");
  }

  private static void check(String name, @Nullable Object value, boolean accepted, String what) {
    if (!accepted) {
      throw new InvalidConfigurationPropertyValueException(
          "vitrine.audit." + name, value, "accepted is " + what);
    }
  }
}
