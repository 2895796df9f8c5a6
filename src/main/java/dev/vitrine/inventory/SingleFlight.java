package dev.vitrine.inventory;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Lets who asks for the same at the same time wait for one answer.
 *
 * @param <K> what is asked for
 * @param <A> what is answered
 */
final class SingleFlight<K, A> {

  private final ConcurrentMap<K, CompletableFuture<A>> flights = new ConcurrentHashMap<>();

  /**
   * The answer of the reading that is under way, or of a new one. When the one who reads is
   * cancelled, one of those who wait reads instead.
   *
   * @throws CancellationException where this thread is interrupted while it waits
   */
  A read(K key, Supplier<A> reading) {
    while (true) {
      var mine = new CompletableFuture<A>();
      var other = flights.putIfAbsent(key, mine);
      if (other == null) {
        return lead(key, mine, reading);
      }
      var answer = follow(other);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
  }

  private A lead(K key, CompletableFuture<A> mine, Supplier<A> reading) {
    try {
      var answer = reading.get();
      // An interrupted reading speaks of its own deadline, not of AWS: nobody else is served it.
      if (!Thread.currentThread().isInterrupted()) {
        mine.complete(answer);
      }
      return answer;
    } finally {
      flights.remove(key, mine);
      mine.cancel(false);
    }
  }

  private Optional<A> follow(CompletableFuture<A> other) {
    try {
      return Optional.of(other.get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while a place was being read");
    } catch (ExecutionException | CancellationException _) {
      return Optional.empty();
    }
  }
}
