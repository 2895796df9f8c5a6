package dev.vitrine.page.picture;

import dev.vitrine.page.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with all that stands around it.
 *
 * @param title what it shows
 * @param description what can be seen in it, in a sentence or two
 * @param drawing the picture, none where there is nothing to draw or no time
 * @param empty what to say where there is no picture
 * @param entries the same as a table
 * @param leftOut what is not drawn although it is known, a sentence each
 * @param progress how far asking is, empty when it is done
 * @param counts what became of asking, in numbers
 * @param reads what became of each question
 * @param legend what the signs mean
 * @param asOf how old the oldest of the answers is, none where none came
 */
record Picture(
    String title,
    String description,
    @Nullable Drawing drawing,
    String empty,
    List<Entry> entries,
    List<String> leftOut,
    String progress,
    List<Read.Count> counts,
    List<Read> reads,
    List<Badge> legend,
    @Nullable Moment asOf) {

  Picture {
    entries = List.copyOf(entries);
    leftOut = List.copyOf(leftOut);
    counts = List.copyOf(counts);
    reads = List.copyOf(reads);
    legend = List.copyOf(legend);
  }

  /** What could not be read, and is therefore not drawn. */
  public List<Read> lacks() {
    return reads.stream().filter(read -> !read.lack().isEmpty()).toList();
  }
}
