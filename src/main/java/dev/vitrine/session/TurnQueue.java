package dev.vitrine.session;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is to ask STS: viewers take turns, so that who asks for five hundred sessions does
 * not keep waiting who asks for one. Knows no threads and no clock of its own.
 */
final class TurnQueue {

  /** One place in the queue. */
  static final class Ticket {

    private final String viewer;

    private Ticket(String viewer) {
      this.viewer = viewer;
    }
  }

  // The viewer who comes next stands first.
  private final Map<String, Deque<Ticket>> viewers = new LinkedHashMap<>();
  private final TokenBucket bucket;
  private final int atOnce;
  private int underWay;

  TurnQueue(int rate, int atOnce) {
    this.bucket = new TokenBucket(rate);
    this.atOnce = atOnce;
  }

  Ticket join(String viewer) {
    var ticket = new Ticket(viewer);
    viewers.computeIfAbsent(viewer, _ -> new ArrayDeque<>()).add(ticket);
    return ticket;
  }

  /** The ticket that comes next. */
  Optional<Ticket> next() {
    return viewers.values().stream().findFirst().map(Deque::getFirst);
  }

  /** Whether the ticket has its turn now; then it leaves the queue and its viewer goes last. */
  boolean take(Ticket ticket, Instant now) {
    if (full() || !next().filter(ticket::equals).isPresent() || !bucket.take(now)) {
      return false;
    }
    underWay++;
    var others = viewers.remove(ticket.viewer);
    if (others != null && others.size() > 1) {
      others.removeFirst();
      viewers.put(ticket.viewer, others);
    }
    return true;
  }

  /** Gives up waiting. */
  void leave(Ticket ticket) {
    viewers.computeIfPresent(
        ticket.viewer,
        (_, tickets) -> {
          tickets.remove(ticket);
          return tickets.isEmpty() ? null : tickets;
        });
  }

  /** Ends a turn. */
  void giveBack() {
    underWay--;
  }

  /** Whether as many calls are under way as may be. */
  boolean full() {
    return underWay == atOnce;
  }

  /** How long until the bucket has a token for whoever comes next. */
  Duration pause(Instant now) {
    return bucket.pause(now);
  }
}
