package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.client.ClientsFactory;
import dev.vitrine.session.Sessions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers one place of an inquiry: from memory, from a reading under way, or by reading it. */
@Component
class PlaceReader implements PlaceAnswers {

  private final ClientsFactory clients;
  private final Sessions sessions;
  private final Catalog catalog;
  private final AnswerMemory memory;
  private final SingleFlight<AnswerKey, Answer> flights = new SingleFlight<>();
  private final Gates gates;
  private final Holdings holdings;
  private final Attempt attempt;

  PlaceReader(
      ClientsFactory clients,
      Sessions sessions,
      Catalog catalog,
      AnswerMemory memory,
      Gates gates,
      Holdings holdings,
      Attempt attempt) {
    this.clients = clients;
    this.sessions = sessions;
    this.catalog = catalog;
    this.memory = memory;
    this.gates = gates;
    this.holdings = holdings;
    this.attempt = attempt;
  }

  @Override
  public Answer read(Inquiry inquiry, Account account, RegionId region) {
    var question = inquiry.question();
    var key = memory.key(question.viewer(), question.type(), account, region);
    return memory
        .recall(key, question.maxAge())
        .orElseGet(() ->
            flights.read(
                key,
                () -> {
                  var answer = ask(inquiry, account, region);
                  if (!Thread.currentThread().isInterrupted()) {
                    memory.remember(key, answer);
                  }
                  return answer;
                }));
  }

  private Answer ask(Inquiry inquiry, Account account, RegionId region) {
    var question = inquiry.question();
    var place = new Place(account.id(), region);
    var own = sessions.of(question.viewer(), account);
    var reading = clients.in(own, region, gates.of(inquiry, place));
    // By id, because AWS may send one twice when things change between two pages.
    var rows = new LinkedHashMap<String, Resource>();
    var trouble =
        attempt.at(
            place,
            reading,
            question.type().definition().traits().switchedOff(),
            () -> {
              try (var listed = catalog.list(question.type(), reading)) {
                listed.forEach(row -> {
                  holdings.hold(inquiry, row);
                  rows.putIfAbsent(row.id(), row);
                });
              }
            });
    var outcome = trouble.orElseGet(() -> attempt.found(reading)).readBy(own.sessionName());
    return answer(place, outcome, rows.values());
  }

  // What was read before the trouble is kept, and said to be incomplete.
  private static Answer answer(Place place, Outcome outcome, Collection<Resource> rows) {
    if (outcome.status() == Status.FOUND) {
      return new Answer.Found(place, outcome, ordered(rows));
    }
    return rows.isEmpty()
        ? new Answer.Missing(place, outcome)
        : new Answer.Incomplete(place, outcome.stopped(), ordered(rows));
  }

  // Once for all who look at it: lists in the standing order then need no sorting.
  private static List<Resource> ordered(Collection<Resource> rows) {
    return rows.stream().sorted(Sort.standing().order()).toList();
  }
}
