package dev.vitrine.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The root of an organization, or a unit below it.
 *
 * @param id AWS's own id
 * @param path its name behind those of the units above it, with slashes between
 * @param labels by what accounts in it can be picked: ids, names and paths of it and all above
 */
record Unit(String id, String path, List<String> labels) {

  private static final Pattern ID = Pattern.compile("(r|ou)-[0-9a-z]{4,32}(-[0-9a-z]{8,32})?");

  Unit {
    labels = List.copyOf(labels);
  }

  /** The root; paths begin below it. */
  static Unit root(String id) {
    return new Unit(id, "", List.of(id));
  }

  /** A unit that lies directly in this one. */
  Unit below(String child, String name) {
    var all = new ArrayList<>(labels);
    all.add(child);
    var whole = path.isEmpty() ? name : path + "/" + name;
    // A name with a slash would pass for a path, and one like an id for that unit.
    if (!name.contains("/") && !ID.matcher(name).matches()) {
      all.add(name);
      if (!whole.equals(name)) {
        all.add(whole);
      }
    }
    return new Unit(child, whole, all);
  }
}
