package dev.vitrine.inventory;

import dev.vitrine.session.AnswersShown;
import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the application whose readings a viewer is shown. */
@Component
class Disclosure {

  private final ApplicationEventPublisher events;

  Disclosure(ApplicationEventPublisher events) {
    this.events = events;
  }

  Coverage show(Viewer viewer, Coverage coverage) {
    publish(viewer, coverage.places().stream());
    return coverage;
  }

  Remembered show(Viewer viewer, Remembered remembered) {
    publish(viewer, remembered.answers().stream().map(Known::answer));
    return remembered;
  }

  private void publish(Viewer viewer, Stream<Answer> answers) {
    List<AnswersShown.Reading> readings = answers.map(Disclosure::reading).toList();
    events.publishEvent(AnswersShown.to(viewer, readings));
  }

  private static AnswersShown.Reading reading(Answer answer) {
    return new AnswersShown.Reading(
        answer.place().account(),
        answer.outcome().readBy(),
        answer.outcome().requestId(),
        answer.asOf());
  }
}
