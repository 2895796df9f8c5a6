package dev.vitrine.permission;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * AWS's service authorization reference: every IAM action there is, with its access level.
 *
 * <p>An extract of it travels in the jar; the file's first line says where it comes from and when
 * it was taken.
 */
@Component
public final class ServiceReference {

  private final SortedMap<String, AccessLevel> levels;

  /** Reads the extract. */
  public ServiceReference() {
    var read = new TreeMap<String, AccessLevel>(String.CASE_INSENSITIVE_ORDER);
    for (var line : BundledLines.of("permission/service-reference.tsv").lines()) {
      var fields = line.split("\t", -1);
      var level = AccessLevel.ofWord(fields[1]);
      for (var name : fields[2].split(" ", -1)) {
        read.put(fields[0] + ":" + name, level);
      }
    }
    levels = Collections.unmodifiableSortedMap(read);
  }

  /**
   * The access level of an action, whatever the case of its letters; empty where AWS knows no such
   * action.
   */
  public Optional<AccessLevel> level(String action) {
    return Optional.ofNullable(levels.get(action));
  }

  /** The action in AWS's spelling; empty where AWS knows no such action. */
  public Optional<String> spelling(String action) {
    return level(action).map(_ -> levels.tailMap(action).firstKey());
  }

  /** Every action there is with its access level, sorted without regard to case. */
  public Map<String, AccessLevel> actions() {
    return levels;
  }
}
