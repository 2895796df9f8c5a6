package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against ministack, which evaluates trust, ExternalId, session policies and signatures. */
@NeedsVirtualenv("ministack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MinistackTests {

  private static final String PRODUCTION = "111111111111";
  private static final String STAGING = "333333333333";
  private static final String WRONG_EXTERNAL_ID = "444444444444";
  private static final String FOREIGN_TRUST = "555555555555";
  private static final String WITHOUT_ROLE = "666666666666";
  private static final String EXTERNAL_ID = "staging-external-id";

  @AutoClose private Emulator ministack;
  @AutoClose private Jar vitrine;
  private Seeded seeded;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    ministack = Emulator.ministack();
    seeded =
        new Seeded(
            new Script(ministack.venv(), "seed_ministack.py")
                .run(ministack.endpoint().toString(), EXTERNAL_ID));
    var accounts =
        Accounts.none()
            .with(PRODUCTION, "payments-prod")
            .with(STAGING, "payments-staging", EXTERNAL_ID)
            .with(WRONG_EXTERNAL_ID, "data-lake", EXTERNAL_ID)
            .with(FOREIGN_TRUST, "legacy")
            .with(WITHOUT_ROLE, "empty");
    vitrine = Jar.against(ministack.endpoint(), seeded.credentials(), "ministack", accounts);
  }

  @ParameterizedTest
  @ValueSource(strings = {PRODUCTION, STAGING})
  void showsAnAccountItsOwnAndNothingElse(String account) throws Exception {
    var instances = vitrine.list("ec2-instance", "&account=" + account);
    var buckets = vitrine.list("s3-bucket", "&account=" + account);
    assertThat(instances.ids()).containsExactlyInAnyOrderElementsOf(seeded.instances(account));
    assertThat(instances.complete()).isTrue();
    assertThat(buckets.ids()).containsExactlyInAnyOrderElementsOf(seeded.buckets(account));
    assertThat(buckets.complete()).isTrue();
  }

  @Test
  void keepsAccountsApartInOneQuestion() throws Exception {
    var instances = vitrine.list("ec2-instance", "");
    assertThat(instances.idsOf(PRODUCTION))
        .containsExactlyInAnyOrderElementsOf(seeded.instances(PRODUCTION));
    assertThat(instances.idsOf(STAGING))
        .containsExactlyInAnyOrderElementsOf(seeded.instances(STAGING));
    assertThat(instances.ids())
        .hasSize(seeded.instances(PRODUCTION).size() + seeded.instances(STAGING).size());
    assertThat(instances.complete()).isFalse();
  }

  @Test
  void opensASessionOfTheRoleOfTheAccount() throws Exception {
    var session = vitrine.json("/api/v1/accounts/" + STAGING + "/session");
    assertThat(session.get("status").asString()).isEqualTo("reachable");
    assertThat(session.get("assumedRoleArn").asString())
        .isEqualTo(
            "arn:aws:sts::333333333333:assumed-role/RoleForB/"
                + session.get("sessionName").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ec2-security-group",
        "ec2-vpc",
        "ec2-subnet",
        "ec2-volume",
        "ec2-network-interface",
        "iam-user"
      })
  void mayReadWhatItsPolicyLists(String type) throws Exception {
    assertThat(vitrine.list(type, "&account=" + STAGING).statusesOf(STAGING))
        .containsExactly("found");
  }

  @Test
  void mayReadTheDetailsThatItsPolicyLists() throws Exception {
    var place = "/api/v1/accounts/" + STAGING + "/regions/global/resources/";
    var bucket = vitrine.json(place + "s3-bucket?id=" + seeded.buckets(STAGING).getFirst());
    var role = vitrine.json(place + "iam-role?id=RoleForB");
    for (var answer : List.of(bucket, role)) {
      assertThat(answer.get("resource").get("details").valueStream())
          .isNotEmpty()
          .allMatch(detail -> detail.get("status").asString().equals("found"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {WRONG_EXTERNAL_ID, FOREIGN_TRUST, WITHOUT_ROLE})
  void saysThatARoleDoesNotLetItIn(String account) throws Exception {
    var session = vitrine.json("/api/v1/accounts/" + account + "/session");
    var instances = vitrine.list("ec2-instance", "&account=" + account);
    assertThat(session.get("status").asString()).isEqualTo("unreachable");
    assertThat(session.get("message").asString()).contains(account);
    assertThat(session.get("assumedRoleArn").isNull()).isTrue();
    assertThat(instances.items()).isEmpty();
    assertThat(instances.statusesOf(account)).containsExactly("unreachable");
  }

  @Test
  void hasNoSessionWhereTheSignatureIsWrong() throws Exception {
    var forged = new HashMap<>(seeded.credentials());
    forged.put("AWS_SECRET_ACCESS_KEY", "not-the-secret");
    var accounts = Accounts.none().with(PRODUCTION, "payments-prod");
    try (var unsigned = Jar.against(ministack.endpoint(), forged, "ministack-forged", accounts)) {
      var session = unsigned.json("/api/v1/accounts/" + PRODUCTION + "/session");
      var buckets = unsigned.list("s3-bucket", "");
      assertThat(session.get("status").asString()).isEqualTo("unreachable");
      assertThat(session.get("message").asString()).contains("SignatureDoesNotMatch");
      assertThat(session.get("assumedRoleArn").isNull()).isTrue();
      assertThat(buckets.items()).isEmpty();
      assertThat(buckets.statusesOf(PRODUCTION)).containsExactly("unreachable");
    }
  }

  @Test
  void carriesPoliciesThatStopWritesAndUnlistedReads() throws Exception {
    var answers =
        new Proof(seeded, STAGING, EXTERNAL_ID)
            .of(ministack, vitrine.json("/api/v1/accounts/" + STAGING + "/session"));
    assertThat(answers.under()).isNotEmpty();
    for (var action : List.of("ec2:DescribeInstances", "s3:ListAllMyBuckets", "iam:ListRoles")) {
      assertThat(answers.underAny(action)).as(action).contains("allowed");
    }
    for (var action : Proof.FORBIDDEN) {
      assertThat(answers.without(action)).as(action).isEqualTo("allowed");
      assertThat(answers.underAny(action))
          .as(action)
          .isSubsetOf("AccessDenied", "UnauthorizedOperation");
    }
  }
}
