package dev.vitrine.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vitrine.Door;
import dev.vitrine.FakeCloud;
import dev.vitrine.Started;
import dev.vitrine.client.FaultServer;
import dev.vitrine.client.FaultServer.Fault;
import dev.vitrine.client.Faults;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;

/** An AWS that asks to slow down, seen through the front door. */
@TestInstance(Lifecycle.PER_CLASS)
class ThrottlingTests {

  private static final List<String> EC2 =
      List.of(
          "ec2-instance",
          "ec2-network-interface",
          "ec2-security-group",
          "ec2-subnet",
          "ec2-volume",
          "ec2-vpc");

  private final FakeCloud cloud = new FakeCloud();
  private final FaultServer server = new FaultServer(cloud);
  private final Started vitrine =
      Started.with(
          FakeCloud.configuration(
              server.address(),
              role("111111111111"),
              role("222222222222"),
              role("333333333333"),
              role("444444444444")),
          "--vitrine.accounts[0].regions=eu-west-1",
          "--vitrine.accounts[1].regions=eu-west-1",
          "--vitrine.accounts[2].regions=eu-west-1",
          "--vitrine.accounts[3].regions=eu-west-1",
          "--logging.level.dev.vitrine=error");
  private final Door door = vitrine.door();

  @AfterAll
  void stop() {
    vitrine.close();
    server.close();
  }

  @Test
  void f04AsksAThrottlingStsThriceAtMostAndSaysSoInThatAccountOnly() {
    var refused = refusing("222222222222", call -> call.contains("Action=AssumeRole"));
    var answer = door.json("/api/v1/resources/ec2-subnet");
    assertThat(refused).hasSizeBetween(1, 3);
    var place = place(answer, "222222222222");
    assertThat(place.path("status").asString()).isEqualTo("throttled");
    assertThat(place.path("message").asString()).contains("STS asked to slow down");
    for (String other : List.of("111111111111", "333333333333", "444444444444")) {
      assertThat(place(answer, other).path("status").asString()).as(other).isEqualTo("found");
    }
    assertThat(answer.path("coverage").path("complete").asBoolean()).isFalse();
    assertThat(answer.path("items")).hasSize(3);
  }

  @Test
  void f07TriesAgainWhereEc2IsThrottledForAMomentAndCallsThereHalfAsOften() throws Exception {
    var refused = new ConcurrentLinkedQueue<Long>();
    server.answers(
        throttles(call -> call.contains("Action=DescribeVolumes") && refused.isEmpty(), refused));
    var answer = door.json("/api/v1/resources/ec2-volume?account=111111111111");
    assertThat(refused).hasSize(1);
    assertThat(place(answer, "111111111111").path("status").asString()).isEqualTo("found");
    assertThat(answer.path("coverage").path("complete").asBoolean()).isTrue();
    // Two attempts had one turn: what was left is used up.
    demandHalfTheRate("111111111111", refused, EC2.size());
  }

  @Test
  void f07SaysThatEc2IsThrottledAndCallsThereHalfAsOften() throws Exception {
    var refused = refusing("444444444444", call -> call.contains("Action=DescribeVpcs"));
    var answer = door.json("/api/v1/resources/ec2-vpc");
    assertThat(refused).hasSizeBetween(1, 3);
    var place = place(answer, "444444444444");
    assertThat(place.path("status").asString()).isEqualTo("throttled");
    assertThat(place.path("message").asString())
        .isEqualTo("AWS asked to slow down for ec2:DescribeVpcs.");
    assertThat(place(answer, "333333333333").path("status").asString()).isEqualTo("found");
    await().until(() -> door.get("/resources/ec2-vpc").body().contains("AWS asked to slow down"));

    demandHalfTheRate("444444444444", refused, EC2.size() - 1);
  }

  /**
   * From now on there is one call at once at most and then one every 0.4 seconds, instead of twenty
   * at once. A slow machine makes the calls later, never earlier.
   */
  private void demandHalfTheRate(String account, Queue<Long> refused, int waited) throws Exception {
    var last = refused.stream().mapToLong(Long::longValue).max().orElseThrow();
    var came = new ConcurrentLinkedQueue<Long>();
    server.answers((request, to) -> {
      if (signedBy(request, account)) {
        came.add(System.nanoTime());
      }
      cloud.answer(request, to);
    });
    for (HttpResponse<String> one : askAllTypesAtOnce(account)) {
      assertThat(one.body()).contains("\"complete\":true");
    }
    var seconds = (came.stream().mapToLong(Long::longValue).max().orElseThrow() - last) / 1e9;
    assertThat(came).hasSize(EC2.size());
    assertThat(seconds).isGreaterThanOrEqualTo(waited * 0.4);
  }

  private List<HttpResponse<String>> askAllTypesAtOnce(String account) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Stream<Callable<HttpResponse<String>>> questions =
          EC2.stream()
              .map(type -> "/api/v1/resources/%s?account=%s&refresh=true".formatted(type, account))
              .map(address -> () -> door.get(address));
      var answers = new ArrayList<HttpResponse<String>>();
      for (Future<HttpResponse<String>> answer : threads.invokeAll(questions.toList())) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  /** Lets the cloud throttle such calls into or in that account; the times at which it did. */
  private Queue<Long> refusing(String account, Predicate<String> what) {
    var refused = new ConcurrentLinkedQueue<Long>();
    server.answers(
        throttles(
            call ->
                what.test(call)
                    && (call.contains("%3A" + account + "%3A") || signedBy(call, account)),
            refused));
    return refused;
  }

  private Fault throttles(Predicate<String> which, Queue<Long> refused) {
    return (request, answer) -> {
      if (which.test(request)) {
        refused.add(System.nanoTime());
        (request.contains("Action=AssumeRole")
                ? Faults.answer(
                    "400 Bad Request",
                    "text/xml",
                    "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message>"
                        + "</Error><RequestId>r-1</RequestId></ErrorResponse>")
                : Faults.ec2Error("503 Service Unavailable", "RequestLimitExceeded"))
            .answer(request, answer);
      } else {
        cloud.answer(request, answer);
      }
    };
  }

  private static boolean signedBy(String call, String account) {
    return call.contains("Credential=ASIA0000" + account);
  }

  private static JsonNode place(JsonNode answer, String account) {
    return answer
        .path("coverage")
        .path("places")
        .valueStream()
        .filter(place -> place.path("account").asString().equals(account))
        .findFirst()
        .orElseThrow();
  }

  private static String role(String account) {
    return "arn:aws:iam::" + account + ":role/RoleForB";
  }
}
