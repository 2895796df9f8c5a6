package dev.vitrine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vitrine.client.FaultServer.Answer;
import dev.vitrine.client.FaultServer.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * An AWS that lets Vitrine into every account, has the same few things everywhere, and notes what
 * it is asked. It checks nothing: that is the sandbox's part.
 */
public final class FakeCloud implements Fault {

  private final CloudAnswers answers;
  private final Duration latency;
  private final Queue<CloudCall> calls = new ConcurrentLinkedQueue<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();

  /** One that answers at once and has a thing of each kind in every region. */
  public FakeCloud() {
    this(new CloudAnswers(1, 1), Duration.ZERO);
  }

  /**
   * Makes one.
   *
   * @param answers what it has
   * @param latency how long every call takes
   */
  FakeCloud(CloudAnswers answers, Duration latency) {
    this.answers = answers;
    this.latency = latency;
  }

  /** What makes Vitrine look into so many accounts by way of that address. */
  static List<String> configuration(URI address, int accounts) {
    var roles =
        IntStream.range(0, accounts)
            .mapToObj("arn:aws:iam::1111111111%02d:role/RoleForB"::formatted)
            .toArray(String[]::new);
    return configuration(address, roles);
  }

  /** The same with roles of the test's own. */
  public static List<String> configuration(URI address, String... roles) {
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--vitrine.client.endpoint=" + address,
                "--vitrine.session.instance-metadata=" + address,
                "--vitrine.session.region=eu-west-1"));
    for (int i = 0; i < roles.length; i++) {
      arguments.add("--vitrine.accounts[%d].id=%s".formatted(i, roles[i].split(":", -1)[4]));
      arguments.add("--vitrine.accounts[%d].role-arn=%s".formatted(i, roles[i]));
    }
    return arguments;
  }

  /** The calls so far in the order in which they came, without those for instance metadata. */
  public List<CloudCall> calls() {
    return List.copyOf(calls);
  }

  /** How many calls of anything but STS were waiting for their answer at once, at most. */
  int mostAtOnce() {
    return most.get();
  }

  @Override
  public void answer(String request, Answer answer) throws IOException {
    var call = CloudCall.of(request);
    if (call.action().isEmpty()) {
      send(answer, answers.metadata(request));
      return;
    }
    calls.add(call);
    if (call.opensSession()) {
      send(answer, answers.session(call));
      return;
    }
    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    var body = answers.list(call);
    LockSupport.parkNanos(latency.toNanos());
    // Before the answer goes out: whoever has it may call again at once.
    underWay.decrementAndGet();
    send(answer, body);
  }

  private static void send(Answer answer, byte[] body) throws IOException {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(
        "HTTP/1.1 200 OK\r\nContent-Type: text/xml;charset=UTF-8\r\nContent-Length: %d\r\n\r\n"
            .formatted(body.length)
            .getBytes(UTF_8));
    whole.writeBytes(body);
    // In one piece, so that a short answer is one packet.
    answer.out().write(whole.toByteArray());
  }
}
