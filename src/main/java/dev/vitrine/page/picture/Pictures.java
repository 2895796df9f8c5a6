package dev.vitrine.page.picture;

import dev.vitrine.inventory.Answer;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.Moment;
import dev.vitrine.page.Numbers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a picture of what was read and what is to be seen of it. */
@Component
class Pictures {

  private static final String TOO_LONG =
      "It takes too long to lay this picture out. The table below says the same; choose a smaller"
          + " part to see it drawn.";

  private final Layout layout;
  private final Clock clock;

  Pictures(Layout layout, Clock clock) {
    this.layout = layout;
    this.clock = clock;
  }

  Picture of(Scene scene, Readings readings, AccountMarks marks) {
    var drawing = layout.draw(scene.graph());
    var now = clock.instant();
    var oldest =
        readings.all().stream()
            .flatMap(reading -> reading.coverage().places().stream())
            .map(Answer::asOf)
            .min(Comparator.naturalOrder());
    return new Picture(
        scene.title(),
        scene.description(),
        drawing.orElse(null),
        scene.graph().nodes().isEmpty() ? scene.empty() : TOO_LONG,
        Entry.of(scene.graph()),
        leftOut(scene, readings),
        progress(readings),
        Read.counts(readings),
        Read.of(readings, marks, now),
        scene.legend(),
        oldest.map(first -> Moment.read(first, now)).orElse(null));
  }

  private static List<String> leftOut(Scene scene, Readings readings) {
    var sentences = new ArrayList<>(scene.leftOut());
    readings
        .withheld()
        .forEach(type ->
            sentences.add(
                type.definition().title() + ": none is drawn, because you may not look at them."));
    return sentences;
  }

  private static String progress(Readings readings) {
    var pending = readings.pending();
    if (pending == 0) {
      return "";
    }
    var titles =
        readings.all().stream()
            .filter(reading -> reading.coverage().pending())
            .map(reading -> reading.type().definition().title())
            .collect(Collectors.joining(", "));
    return Numbers.of(pending, "answer") + " still to come, not drawn yet: " + titles + ".";
  }
}
