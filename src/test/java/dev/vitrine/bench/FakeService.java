package dev.vitrine.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** What the fake AWS does with a request: it waits as long as it was told, and answers. */
final class FakeService {

  private static final Duration FOR_EVER = Duration.ofHours(1);

  private final FakeAnswers answers = new FakeAnswers();
  private final AtomicReference<Behaviour> behaviour = new AtomicReference<>(Behaviour.USUAL);
  private final AtomicInteger calls = new AtomicInteger();

  /**
   * The body of the answer. A request for another behaviour is answered by the number of calls
   * since the last one.
   *
   * @throws InterruptedException where it is stopped while it waits
   */
  byte[] answer(FakeRequest request) throws InterruptedException {
    if (request.path().startsWith(Behaviour.PATH)) {
      var query = request.path().substring(Behaviour.PATH.length());
      behaviour.set(Behaviour.of(Form.read(query)));
      return String.valueOf(calls.getAndSet(0)).getBytes(UTF_8);
    }
    var now = behaviour.get();
    calls.incrementAndGet();
    var body = answers.to(request, now);
    Thread.sleep(now.hung().equals(request.account()) ? FOR_EVER : now.latency());
    return body;
  }
}
