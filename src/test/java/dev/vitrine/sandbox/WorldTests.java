package dev.vitrine.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.SdkHttpMethod;

/** How the accounts of the sandbox's world behave. */
class WorldTests {

  private final Sandbox sandbox = Sandbox.open(0);
  private final RawCalls instance = RawCalls.instance(sandbox);

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void letsNobodyIntoLegacy() {
    assertThatThrownBy(() -> instance.in("555555555555"))
        .hasMessageContaining("<Code>AccessDenied</Code>")
        .hasMessageContaining("sts:AssumeRole");
  }

  @Test
  void deniesDataLakesIamByAServiceControlPolicy() {
    Answer answer = instance.in("444444444444").iam("ListRoles", "");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("Message"))
        .contains("iam:ListRoles", "with an explicit deny in a service control policy");
  }

  @Test
  void doesNotBelieveDataLakesSessionsInARegionThatItHasNotEnabled() {
    RawCalls jakarta = instance.in("444444444444").at("ap-southeast-3");

    Answer ec2 = jakarta.ec2("DescribeVpcs", "");
    Answer iam = jakarta.iam("ListUsers", "");

    assertThat(ec2.status()).isEqualTo(401);
    assertThat(ec2.code()).isEqualTo("AuthFailure");
    assertThat(iam.status()).isEqualTo(403);
    assertThat(iam.code()).isEqualTo("InvalidClientTokenId");
  }

  @Test
  void enablesEighteenRegionsAndInDataLakeSeventeen() {
    Answer prod = instance.in("111111111111").ec2("DescribeRegions", "");
    Answer lake = instance.in("444444444444").ec2("DescribeRegions", "");
    Answer all = instance.in("444444444444").ec2("DescribeRegions", "AllRegions=true");

    assertThat(prod.texts("regionName")).hasSize(18).contains("ap-southeast-3");
    assertThat(lake.texts("regionName")).hasSize(17).doesNotContain("ap-southeast-3");
    assertThat(all.select("item:has(regionName:containsOwn(ap-southeast-3)) > optInStatus"))
        .containsExactly("not-opted-in");
  }

  @Test
  void deniesNarrowWhatItsIdentityPolicyDoesNotAllow() {
    RawCalls narrow = instance.in("999999999999");

    assertThat(narrow.ec2("DescribeInstances", "").status()).isEqualTo(200);
    assertThat(narrow.s3(SdkHttpMethod.GET, "/", "").status()).isEqualTo(200);
    assertThat(narrow.iam("ListRoles", "").text("Message"))
        .contains("because no identity-based policy allows the iam:ListRoles action");
    assertThat(
            narrow
                .s3(SdkHttpMethod.GET, "/narrow-invoices-999999999999?tagging", "")
                .text("Message"))
        .contains("s3:GetBucketTagging");
  }

  @Test
  void throttlesBurstsThirdCallOfASecondInEachRegionForItself() {
    var clock = new MovableClock();
    var limit = new RateLimit(clock);
    var burst = new World().account("666666666666");
    limit.count(burst, "eu-west-1");
    limit.count(burst, "eu-west-1");

    Refusals.assertRefused(() -> limit.count(burst, "eu-west-1"), "RequestLimitExceeded", 503);
    limit.count(burst, "us-east-1");
    clock.pass(Duration.ofSeconds(1));
    limit.count(burst, "eu-west-1");
  }

  @Test
  void answersBurstsThrottlingInEc2sForm() {
    RawCalls burst = instance.in("666666666666");

    List<Answer> answers =
        IntStream.range(0, 40).parallel().mapToObj(_ -> burst.ec2("DescribeVpcs", "")).toList();

    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .isNotEmpty()
        .allMatch(answer -> answer.status() == 503)
        .allMatch(answer -> answer.code().equals("RequestLimitExceeded"));
  }

  @Test
  void letsFarAwayTakeTwoSecondsForAllButSts() {
    RawCalls far = instance.in("777777777777");
    Instant before = Instant.now();

    Answer answer = far.at("us-east-1").iam("ListRoles", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(1990));
  }

  @Test
  void neverAnswersForFarAwayInVirginia() {
    RawCalls far = instance.in("777777777777").at("us-east-1");
    var call = CompletableFuture.supplyAsync(() -> far.ec2("DescribeVpcs", ""));
    far.iam("ListRoles", "");

    assertThat(call).isNotDone();
    sandbox.close();
    assertThat(call).failsWithin(Duration.ofSeconds(10));
    assertThat(sandbox.calls())
        .filteredOn(seen -> seen.operation().equals("DescribeVpcs"))
        .allMatch(seen -> seen.status() == 0);
  }

  @Test
  void writesEachAttackIntoTheNameOfAnInstanceOfHostile() {
    Answer answer = instance.in("888888888888").ec2("DescribeInstances", "");
    List<String> attacks = Known.texts(Bundled.json("world/attacks.json"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .contains(
            "<key>Name</key><value>&lt;script&gt;alert(1)&lt;/script&gt;</value>",
            "<key>Name</key><value>__${7*7}__</value>",
            "<key>Name</key><value>name&#xD;\n2026-11-24T08:00:00Z ERROR")
        .doesNotContain("\u0000", "\u001b");
    assertThat(answer.body().split("<key>Name</key>", -1)).hasSizeGreaterThan(attacks.size());
    assertThat(answer.texts("instanceId")).allMatch(id -> id.matches("i-0[0-9a-f]{16}"));
  }
}
