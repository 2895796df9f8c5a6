package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.vitrine.client.FaultServer.Fault;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.ec2.Ec2Client;

/** What becomes of answers that are too long to be read all at once, on the wire. */
class AnswerRoomTests {

  private static final int ROOM = 400_000;
  private static final int VPCS = 10_000;
  private static final String BEGIN = "<DescribeVpcsResponse><vpcSet>";
  private static final String SOME = "<item><vpcId>vpc-1</vpcId></item>".repeat(VPCS);
  private static final String END = "</vpcSet></DescribeVpcsResponse>";
  private static final String CALL = "111111111111 eu-west-1 ec2 DescribeVpcs";

  @Test
  void f24AsksOnceMoreInATurnOfItsOwnWhereThereIsNoRoomForTheAnswer() {
    try (var aws = FaultyAws.roomy(Faults.xml(BEGIN + SOME + SOME + END), ROOM)) {
      var gate = new FakeGate();
      assertThat(aws.reading(gate).of(Ec2Client.class).describeVpcs().vpcs()).hasSize(2 * VPCS);
      assertThat(gate.passed()).containsExactly(CALL, CALL + ", long");
      assertThat(aws.server().requests()).hasSize(2);
      assertThat(aws.outcomes()).containsExactly("throttled", "ok");
      assertThat(aws.room().left()).isEqualTo(ROOM);
    }
  }

  @Test
  void f24AsksOnlyOnceForWhatFollowsALongAnswer() {
    try (var aws = FaultyAws.roomy(Faults.xml(BEGIN + SOME + SOME + END), ROOM)) {
      var gate = new FakeGate();
      var ec2 = aws.reading(gate).of(Ec2Client.class);
      ec2.describeVpcs();
      ec2.describeVpcs();
      assertThat(gate.passed()).containsExactly(CALL, CALL + ", long", CALL + ", long");
      assertThat(aws.server().requests()).hasSize(3);
    }
  }

  @Test
  void f24LetsShortAnswersPassAndLongOnesGoOnceOthersHaveBeenRead() throws Exception {
    var first = new AtomicBoolean(true);
    var goOn = new CountDownLatch(1);
    Fault slowAtFirst =
        (request, answer) -> {
          if (request.contains("VpcId.1=short")) {
            Faults.xml(Faults.VPC).answer(request, answer);
          } else if (first.getAndSet(false)) {
            var body = BEGIN + SOME + END;
            answer.write("HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n");
            answer.write(BEGIN + SOME);
            waitFor(goOn);
            answer.write(END);
          } else {
            Faults.xml(BEGIN + SOME + END).answer(request, answer);
          }
        };
    try (var aws = FaultyAws.roomy(slowAtFirst, ROOM);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var slow = threads.submit(() -> aws.client(Ec2Client.class).describeVpcs());
      await().until(() -> aws.room().left() < ROOM / 2);

      var gate = new FakeGate();
      var ec2 = aws.reading(gate).of(Ec2Client.class);
      ec2.describeVpcs(vpcs -> vpcs.vpcIds("short"));
      assertThat(gate.passed()).containsExactly(CALL);
      assertThat(ec2.describeVpcs().vpcs()).hasSize(VPCS);
      assertThat(gate.passed()).containsExactly(CALL, CALL, CALL + ", long");

      goOn.countDown();
      assertThat(slow.get().vpcs()).hasSize(VPCS);
      assertThat(aws.room().left()).isEqualTo(ROOM);
      var after = new FakeGate();
      aws.reading(after).of(Ec2Client.class).describeVpcs();
      assertThat(after.passed()).containsExactly(CALL);
    }
  }

  @Test
  void f24GivesTheRoomBackWhereTheAnswerBreaks() {
    try (var aws = FaultyAws.roomy(Faults.xml(BEGIN + SOME + "</oops>"), ROOM)) {
      assertThatExceptionOfType(SdkClientException.class)
          .isThrownBy(() -> aws.client(Ec2Client.class).describeVpcs())
          .withMessageContaining("not well-formed XML");
      assertThat(aws.room().left()).isEqualTo(ROOM);
    }
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
