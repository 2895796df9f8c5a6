package dev.vitrine.inventory;

import dev.vitrine.account.Place;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;

/**
 * Gives all answers of an inquiry away in the order of their places, each as soon as those before
 * it have answered, so that a long list begins before the slowest place has answered.
 */
@Component
public class Unrolling {

  private static final Duration LOOK = Duration.ofMillis(250);

  private final Disclosure disclosure;

  Unrolling(Disclosure disclosure) {
    this.disclosure = disclosure;
  }

  /**
   * Gives the answers away until every place has answered or the deadline has passed.
   *
   * @return what became of every place
   * @throws IOException where they cannot be given away any more; the inquiry is then cancelled
   */
  public Coverage unroll(Inquiry inquiry, Filter filter, AnswerSink sink) throws IOException {
    var names = Names.of(inquiry.question().accounts());
    var given = new HashSet<Place>();
    try {
      while (true) {
        var done = inquiry.await(LOOK);
        var coverage = disclosure.show(inquiry.question().viewer(), inquiry.coverage());
        for (Answer answer : coverage.places()) {
          if (!done && answer.status() == Status.PENDING) {
            break;
          }
          give(answer, filter, names, given, sink);
        }
        sink.flush();
        if (done) {
          return coverage;
        }
      }
    } catch (IOException gone) {
      inquiry.abandon();
      throw gone;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while places were being asked");
    }
  }

  private static void give(
      Answer answer, Filter filter, Names names, Set<Place> given, AnswerSink sink)
      throws IOException {
    if (given.add(answer.place())) {
      var wanted = answer.rows().stream().filter(row -> filter.wants(row, names)).toList();
      sink.take(answer.with(wanted));
    }
  }
}
