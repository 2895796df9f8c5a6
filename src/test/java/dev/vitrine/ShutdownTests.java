package dev.vitrine;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitrine.client.FaultServer;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** How Vitrine ends. */
class ShutdownTests {

  private static final int ACCOUNTS = 8;
  private static final List<String> TYPES =
      List.of("ec2-instance", "ec2-subnet", "ec2-volume", "ec2-vpc");
  // 128 and the number of SIGTERM.
  private static final int TERMINATED = 143;

  private final AtomicInteger underWay = new AtomicInteger();
  private final CountDownLatch goOn = new CountDownLatch(1);

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no SIGTERM")
  void f22AnswersWhatItAcceptedTakesNothingNewAndEndsOnSigterm() throws Exception {
    try (var server = new FaultServer(farAway(new FakeCloud()));
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var vitrine = OwnProcess.start("shutdown", "-Xmx256m", configuration(server))) {
      var accepted = new ArrayList<Future<HttpResponse<String>>>();
      for (String type : TYPES) {
        accepted.add(threads.submit(() -> vitrine.door().get("/api/v1/resources/" + type)));
      }
      assertThat(vitrine.door().isReady()).isTrue();
      await().atMost(ofMinutes(1)).until(() -> underWay.get() == ACCOUNTS * TYPES.size());

      vitrine.process().terminate();
      await().until(() -> !vitrine.door().isReady());
      assertThat(accepted).noneMatch(Future::isDone);
      goOn.countDown();

      for (var answer : accepted) {
        assertThat(answer.get().statusCode()).isEqualTo(200);
        assertThat(answer.get().body()).contains("\"complete\":true");
      }
      assertThat(vitrine.process().exit()).isEqualTo(TERMINATED);
    }
  }

  /** An AWS whose lists take until the test says so. */
  private FaultServer.Fault farAway(FakeCloud cloud) {
    return (request, answer) -> {
      if (request.contains("Action=Describe")) {
        underWay.incrementAndGet();
        waitForTheTest();
      }
      cloud.answer(request, answer);
    };
  }

  private void waitForTheTest() {
    try {
      goOn.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> configuration(FaultServer server) {
    var arguments = new ArrayList<>(FakeCloud.configuration(server.address(), ACCOUNTS));
    for (int i = 0; i < ACCOUNTS; i++) {
      arguments.add("--vitrine.accounts[%d].regions=eu-west-1".formatted(i));
    }
    // One attempt, however long the test takes until it has seen what it wants to see.
    arguments.add("--vitrine.client.attempt-timeout=1m");
    arguments.add("--vitrine.client.call-timeout=1m");
    return arguments;
  }
}
