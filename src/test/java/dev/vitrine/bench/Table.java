package dev.vitrine.bench;

import java.util.List;
import java.util.stream.Collectors;

/** Writes what was measured as Markdown. */
final class Table {

  private Table() {}

  static String of(String machine, List<Line> lines) {
    return """
    %s Vitrine runs with %s.

    | what | unit | min | median | max | goal for the median |
    |---|---|---:|---:|---:|---|
    %s
    """
        .formatted(
            machine,
            String.join(" ", Vitrine.JVM),
            lines.stream().map(Line::markdown).collect(Collectors.joining("\n")));
  }
}
