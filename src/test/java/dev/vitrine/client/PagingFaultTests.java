package dev.vitrine.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.vitrine.client.FaultServer.Fault;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Lists that do not end, read with the SDK's own paginators. */
class PagingFaultTests {

  @Test
  void f08StopsWhereATokenComesTwice() {
    try (var aws = FaultyAws.waitedFor(pages(_ -> "same"))) {
      var read = new ArrayList<Vpc>();
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(
              () -> aws.client(Ec2Client.class).describeVpcsPaginator().vpcs().forEach(read::add))
          .withMessage("AWS repeated a page token");
      assertThat(aws.server().requests()).hasSize(2);
      assertThat(read).hasSize(2);
    }
  }

  @Test
  void w41StopsWhereTokensGoInACircle() {
    try (var aws = FaultyAws.waitedFor(pages(page -> "token-" + page % 3))) {
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(() -> readAll(aws.client(Ec2Client.class)))
          .withMessage("AWS repeated a page token");
      assertThat(aws.server().requests()).hasSize(4);
    }
  }

  @Test
  void f08StopsAtThePageCap() {
    try (var aws = FaultyAws.waitedFor(pages(page -> "token-" + page))) {
      var read = new ArrayList<Vpc>();
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(
              () -> aws.client(Ec2Client.class).describeVpcsPaginator().vpcs().forEach(read::add))
          .withMessage("page cap of 100 reached");
      assertThat(aws.server().requests()).hasSize(100);
      assertThat(read).hasSize(100);
    }
  }

  @Test
  void f08StopsAtTheGatesOwnPageCap() {
    try (var aws = FaultyAws.waitedFor(pages(page -> "token-" + page))) {
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(() -> readAll(aws.reading(new FakeGate().capped(3)).of(Ec2Client.class)))
          .withMessage("page cap of 3 reached");
      assertThat(aws.server().requests()).hasSize(3);
    }
  }

  @Test
  void f08StopsListsThatGoOnByMarkersAndContinuations() {
    try (var roles =
            FaultyAws.waitedFor(
                Faults.xml(
                    "<ListRolesResponse><ListRolesResult><IsTruncated>true</IsTruncated>"
                        + "<Marker>same</Marker></ListRolesResult></ListRolesResponse>"));
        var buckets =
            FaultyAws.waitedFor(
                Faults.xml(
                    "<ListAllMyBucketsResult><ContinuationToken>same</ContinuationToken>"
                        + "</ListAllMyBucketsResult>"))) {
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(
              () -> roles.client(IamClient.class).listRolesPaginator().roles().stream().count());
      assertThatExceptionOfType(ReadingStoppedException.class)
          .isThrownBy(() ->
              buckets.client(S3Client.class).listBucketsPaginator().buckets().stream().count());
    }
  }

  @Test
  void readsAListOfTheCapsLengthToItsEnd() {
    try (var aws = FaultyAws.waitedFor(pages(page -> page < 3 ? "token-" + page : ""))) {
      var clients = aws.reading(new FakeGate().capped(3));
      assertThat(readAll(clients.of(Ec2Client.class))).isEqualTo(3);
    }
  }

  @Test
  void readsTheSameListAndTheSameThingAgain() {
    var page = new AtomicInteger();
    try (var aws = FaultyAws.waitedFor(pages(page, each -> each % 2 == 1 ? "token" : ""))) {
      var ec2 = aws.reading(new FakeGate().capped(2)).of(Ec2Client.class);
      for (var i = 0; i < 5; i++) {
        assertThat(readAll(ec2)).isEqualTo(2);
      }
      assertThat(page).hasValue(10);
    }
  }

  private static long readAll(Ec2Client ec2) {
    return ec2.describeVpcsPaginator().vpcs().stream().count();
  }

  private static Fault pages(IntFunction<String> token) {
    return pages(new AtomicInteger(), token);
  }

  /** Pages of one VPC, counted from one, with the token that leads on from each. */
  private static Fault pages(AtomicInteger page, IntFunction<String> token) {
    return (request, answer) ->
        Faults.xml(
                "<DescribeVpcsResponse><vpcSet><item><vpcId>vpc-1</vpcId></item></vpcSet>"
                    + "<nextToken>%s</nextToken></DescribeVpcsResponse>"
                        .formatted(token.apply(page.incrementAndGet())))
            .answer(request, answer);
  }
}
