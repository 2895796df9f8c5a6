package dev.vitrine.page.picture;

import dev.vitrine.catalog.Definition;
import dev.vitrine.inventory.Answer;
import dev.vitrine.inventory.Status;
import dev.vitrine.page.AccountMarks;
import dev.vitrine.page.PlaceLine;
import dev.vitrine.page.StatusMark;
import dev.vitrine.page.WhatToDo;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of one question that a picture asked.
 *
 * @param type the id of the type that was asked for
 * @param title what one of them is called
 * @param line what the place answered
 * @param advice what a person can do about it, empty where nothing is to do
 * @param lack what the picture lacks for it, empty where it lacks nothing
 */
record Read(String type, String title, PlaceLine line, String advice, String lack) {

  /**
   * How many questions have one status.
   *
   * @param status the status
   * @param questions how many
   */
  record Count(StatusMark status, int questions) {}

  /** All of them, what could not be read first. */
  static List<Read> of(Readings readings, AccountMarks marks, Instant now) {
    return readings.all().stream()
        .flatMap(reading -> of(reading, marks, now))
        .sorted(Comparator.comparing(read -> read.lack().isEmpty()))
        .toList();
  }

  static List<Count> counts(Readings readings) {
    var counts = new EnumMap<Status, Integer>(Status.class);
    readings.all().stream()
        .flatMap(reading -> reading.coverage().places().stream())
        .forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> new Count(StatusMark.of(count.getKey()), count.getValue()))
        .toList();
  }

  private static Stream<Read> of(Reading reading, AccountMarks marks, Instant now) {
    var type = reading.type().definition();
    return reading.coverage().places().stream()
        .map(answer ->
            new Read(
                type.id(),
                type.title(),
                PlaceLine.of(answer, marks.of(answer.place().account()), now),
                answer.status().certain() ? "" : WhatToDo.about(answer.outcome()),
                lack(type, answer)));
  }

  private static String lack(Definition type, Answer answer) {
    var what = type.title();
    return switch (answer.status()) {
      case FOUND, REGION_DISABLED, NOT_AVAILABLE -> "";
      // Said while it lasts, above the picture, which then does not move when the answer comes.
      case PENDING -> "";
      case INCOMPLETE -> what + ": some are not drawn, because reading them stopped.";
      case DENIED, UNREACHABLE, THROTTLED, TIMED_OUT, FAILED, NOT_ASKED ->
          what + ": none is drawn, because nobody could read whether there are any.";
    };
  }
}
