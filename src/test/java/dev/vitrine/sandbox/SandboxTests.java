package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxTests {

  private final Sandbox sandbox = Sandbox.open(0);

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void listensOnTheLoopbackInterfaceAlone() {
    assertThat(sandbox.endpoint().getHost()).isEqualTo("127.0.0.1");
    assertThat(sandbox.endpoint().getPort()).isPositive();
  }

  @Test
  void refusesAPortThatIsTaken() {
    int taken = sandbox.endpoint().getPort();

    assertThatThrownBy(() -> Sandbox.open(taken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("127.0.0.1:" + taken);
  }

  @Test
  void remembersWhoAskedForWhat() {
    var session = RawCalls.instance(sandbox).in("111111111111");
    sandbox.forgetCalls();

    session.at("us-east-1").ec2("DescribeVpcs", "");

    assertThat(sandbox.calls())
        .containsExactly(
            new Sandbox.Seen(
                "ec2",
                "DescribeVpcs",
                "111111111111",
                "us-east-1",
                "test",
                session.key().accessKeyId(),
                200,
                "/",
                ""));
  }

  @Test
  void remembersWhichRoleWasToBeAssumedAndAsWhom() {
    sandbox.forgetCalls();

    RawCalls.instance(sandbox).in("111111111111");

    assertThat(sandbox.calls())
        .extracting(Sandbox.Seen::assumed)
        .containsExactly("arn:aws:iam::111111111111:role/RoleForB/test");
  }

  @Test
  void forgetsCalls() {
    RawCalls.instance(sandbox).in("111111111111");

    sandbox.forgetCalls();

    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void knowsEverySecretThatItGave() {
    var session = RawCalls.instance(sandbox).in("111111111111");

    assertThat(sandbox.secrets())
        .contains(session.key().secretAccessKey(), session.key().sessionToken());
  }

  @Test
  void letsCredentialsExpireByItsClock() {
    var session = RawCalls.instance(sandbox).in("111111111111");

    sandbox.advance(Duration.ofMinutes(59));
    assertThat(session.later(Duration.ofMinutes(59)).iam("ListUsers", "").status()).isEqualTo(200);

    sandbox.advance(Duration.ofMinutes(2));
    Answer expired = session.later(Duration.ofMinutes(61)).iam("ListUsers", "");
    assertThat(expired.status()).isEqualTo(403);
    assertThat(expired.code()).isEqualTo("ExpiredToken");
  }

  @Test
  void answersHundredsOfConnectionsAtOnce() throws Exception {
    var session = RawCalls.instance(sandbox).in("111111111111");
    Callable<Integer> call = () -> session.ec2("DescribeVpcs", "").status();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> answers =
          threads.invokeAll(IntStream.range(0, 400).mapToObj(_ -> call).toList());

      for (Future<Integer> answer : answers) {
        assertThat(answer.get()).isEqualTo(200);
      }
    }
  }
}
