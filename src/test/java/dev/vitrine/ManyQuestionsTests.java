package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.client.FaultServer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What many questions at once do to a Vitrine whose memory is small. */
class ManyQuestionsTests {

  private static final int QUESTIONS = 200;
  private static final int ACCOUNTS = 10;
  private static final int MOST_CALLS = 32;
  private static final Duration LATENCY = Duration.ofMillis(20);

  private static final List<String> TYPES =
      List.of(
          "ec2-instance",
          "ec2-network-interface",
          "ec2-security-group",
          "ec2-subnet",
          "ec2-volume",
          "ec2-vpc");
  private static final List<String> REGIONS =
      List.of(
          "ap-south-1",
          "ap-southeast-2",
          "ca-central-1",
          "eu-central-1",
          "eu-north-1",
          "eu-west-1",
          "sa-east-1",
          "us-east-1",
          "us-west-2");

  @Test
  void t21AnswersTwoHundredQuestionsOverAllAccountsWithinItsBudgetsAndItsMemory() throws Exception {
    var cloud = new FakeCloud(new CloudAnswers(20, 1), LATENCY);
    try (var server = new FaultServer(cloud);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var vitrine = OwnProcess.start("questions", "-Xmx512m", configuration(server))) {
      // The first time everything is compiled; liveness is measured the second time.
      askAll(vitrine.door(), threads);
      var probes = askAll(vitrine.door(), threads);

      assertThat(cloud.calls()).hasSizeGreaterThan(ACCOUNTS * TYPES.size() * REGIONS.size());
      assertThat(cloud.mostAtOnce()).isBetween(2, MOST_CALLS);
      // The median, because one probe that a busy machine holds up says nothing about Vitrine: on
      // two cores the 200 askers, the fake AWS and whatever else runs there take turns with it.
      assertThat(probes.get(probes.size() / 2)).isLessThan(Duration.ofMillis(200));
      assertThat(vitrine.process().isAlive()).isTrue();
      assertThat(vitrine.process().log()).doesNotContain("OutOfMemoryError");
    }
  }

  /** Asks all questions at once; how long liveness took to answer meanwhile, sorted. */
  private static List<Duration> askAll(Door door, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    var answers = new ArrayList<Future<HttpResponse<String>>>();
    for (String question : questions()) {
      answers.add(threads.submit(() -> door.get(question)));
    }
    var probes = probeUntilDone(door, answers);
    for (var answer : answers) {
      assertThat(answer.get().statusCode()).isEqualTo(200);
      assertThat(answer.get().body()).contains("\"complete\":true");
    }
    return probes;
  }

  private static List<Duration> probeUntilDone(
      Door door, List<Future<HttpResponse<String>>> answers) {
    var took = new ArrayList<Duration>();
    while (!answers.stream().allMatch(Future::isDone)) {
      var start = System.nanoTime();
      assertThat(door.get("/livez").statusCode()).isEqualTo(200);
      took.add(Duration.ofNanos(System.nanoTime() - start));
    }
    Collections.sort(took);
    return took;
  }

  /** Each over all accounts, each of another type or about another pair of regions. */
  private static List<String> questions() {
    var questions = new ArrayList<String>();
    for (int i = 0; i < REGIONS.size(); i++) {
      for (int j = i + 1; j < REGIONS.size(); j++) {
        for (String type : TYPES) {
          questions.add(
              "/api/v1/resources/%s?region=%s&region=%s&refresh=true"
                  .formatted(type, REGIONS.get(i), REGIONS.get(j)));
        }
      }
    }
    return questions.subList(0, QUESTIONS);
  }

  private static List<String> configuration(FaultServer server) {
    var arguments = new ArrayList<>(FakeCloud.configuration(server.address(), ACCOUNTS));
    for (int i = 0; i < ACCOUNTS; i++) {
      arguments.add("--vitrine.accounts[%d].regions=%s".formatted(i, String.join(",", REGIONS)));
    }
    arguments.addAll(
        List.of(
            // They are all one viewer's.
            "--vitrine.access.in-flight=1000",
            "--vitrine.access.rate=100000",
            "--vitrine.access.burst=100000",
            "--vitrine.inventory.concurrency=" + MOST_CALLS,
            // So many calls a second that only those at once are the limit, and time for all.
            "--vitrine.inventory.rates.ec2=10000",
            "--vitrine.inventory.refreshes=1000",
            "--vitrine.inventory.deadline=2m",
            "--vitrine.client.attempt-timeout=1m",
            "--vitrine.client.call-timeout=1m"));
    return arguments;
  }
}
