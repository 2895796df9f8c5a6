package dev.vitrine.sandbox;

import java.util.Arrays;
import java.util.List;

/** Reads the sandbox's tab-separated tables. */
final class Table {

  private Table() {}

  /** The rows of a table, without comments and without the line that names the columns. */
  static List<List<String>> read(String name) {
    return Bundled.text(name)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> List.copyOf(Arrays.asList(line.split("\t", -1))))
        .toList();
  }
}
