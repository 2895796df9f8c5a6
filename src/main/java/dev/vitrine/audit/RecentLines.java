package dev.vitrine.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.springframework.stereotype.Component;

/** The latest lines of the viewers that came last; the file has all. */
@Component
class RecentLines {

  private static final int VIEWERS = 64;
  private static final int LINES = 1_000;
  // No viewer has it: their keys are never empty.
  private static final String NOBODY = "";

  private final Cache<String, Deque<Line>> byViewer =
      Caffeine.newBuilder().maximumSize(VIEWERS).build();

  synchronized void add(Line line) {
    var lines =
        byViewer.get(
            line.entry().viewer().map(Viewer::key).orElse(NOBODY), _ -> new ArrayDeque<>());
    if (lines.size() == LINES) {
      lines.removeLast();
    }
    lines.addFirst(line);
  }

  /** The viewer's own, the newest first. */
  synchronized List<Line> of(Viewer viewer) {
    var lines = byViewer.getIfPresent(viewer.key());
    return lines == null ? List.of() : List.copyOf(lines);
  }

  /** Everybody's, the newest first. */
  synchronized List<Line> all() {
    var lines = new ArrayList<Line>();
    byViewer.asMap().values().forEach(lines::addAll);
    lines.sort(Comparator.comparingLong(Line::sequence).reversed());
    return lines;
  }
}
