package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.CloudCall;
import dev.vitrine.Door;
import dev.vitrine.FakeCloud;
import dev.vitrine.Started;
import dev.vitrine.client.FaultServer;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Which regions an account has is asked once, however many want to know. */
class EnabledRegionsTests {

  private static final List<String> TYPES =
      List.of("ec2-instance", "ec2-security-group", "ec2-subnet", "ec2-volume", "ec2-vpc");

  @Test
  void areAskedOnceWhereManyQuestionsBeginAtTheSameTime() throws Exception {
    var cloud = new FakeCloud();
    var goOn = new CountDownLatch(1);
    try (var server = new FaultServer(cloud);
        var vitrine =
            Started.with(
                FakeCloud.configuration(
                    server.address(), "arn:aws:iam::111111111111:role/RoleForB"),
                // No second attempt, however long it takes until all questions have begun.
                "--vitrine.client.attempt-timeout=1m",
                "--vitrine.client.call-timeout=1m",
                "--vitrine.inventory.deadline=2m");
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      server.answers((request, answer) -> {
        if (request.contains("Action=DescribeRegions")) {
          await(goOn);
        }
        cloud.answer(request, answer);
      });
      var door = vitrine.door();
      var answers = TYPES.stream().map(type -> threads.submit(asking(door, type))).toList();
      var running = vitrine.context().getBean(MeterRegistry.class).get("vitrine.inquiries");
      Awaitility.await().until(() -> running.gauge().value() == TYPES.size());
      goOn.countDown();
      for (var answer : answers) {
        assertThat(answer.get()).contains("\"complete\":true");
      }
      assertThat(cloud.calls())
          .extracting(CloudCall::action)
          .filteredOn(action -> action.equals("DescribeRegions"))
          .hasSize(1);
    }
  }

  private static Callable<String> asking(Door door, String type) {
    return () -> door.get("/api/v1/resources/" + type).body();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
