package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against moto, which keeps accounts apart and answers in pages. */
@NeedsVirtualenv("moto")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MotoTests {

  private static final String PRODUCTION = "111111111111";
  private static final String STAGING = "333333333333";

  /** One more than EC2 and IAM put on the largest page that they can be asked for. */
  private static final int MANY = 1001;

  @AutoClose private Emulator moto;
  @AutoClose private Jar vitrine;
  private Seeded seeded;

  @BeforeAll
  void start() throws IOException, InterruptedException {
    moto = Emulator.moto();
    seeded =
        new Seeded(
            new Script(moto.venv(), "seed_moto.py")
                .run(moto.endpoint().toString(), Integer.toString(MANY)));
    var accounts =
        Accounts.none().with(PRODUCTION, "payments-prod").with(STAGING, "payments-staging");
    vitrine = Jar.against(moto.endpoint(), seeded.credentials(), "moto", accounts);
  }

  @ParameterizedTest
  @ValueSource(strings = {PRODUCTION, STAGING})
  void showsAnAccountItsOwnAndNothingElse(String account) throws Exception {
    var buckets = vitrine.list("s3-bucket", "&account=" + account);
    var roles = vitrine.list("iam-role", "&account=" + account);
    assertThat(buckets.ids()).containsExactlyInAnyOrderElementsOf(seeded.buckets(account));
    assertThat(buckets.complete()).isTrue();
    assertThat(roles.ids()).containsExactlyInAnyOrderElementsOf(seeded.roles(account));
    assertThat(roles.complete()).isTrue();
  }

  @Test
  void readsMoreThanOnePage() throws Exception {
    var instances = vitrine.list("ec2-instance", "&account=" + PRODUCTION);
    assertThat(seeded.roles(PRODUCTION)).hasSize(MANY);
    assertThat(instances.ids())
        .hasSize(MANY)
        .containsExactlyInAnyOrderElementsOf(seeded.instances(PRODUCTION));
    assertThat(instances.complete()).isTrue();
  }

  @Test
  void asksNoRegionOfAnotherPartition() throws Exception {
    var instances = vitrine.list("ec2-instance", "&account=" + STAGING);
    assertThat(instances.ids()).containsExactlyInAnyOrderElementsOf(seeded.instances(STAGING));
    assertThat(instances.places())
        .extracting(place -> place.get("region").asString())
        .contains("eu-west-1", "us-east-1")
        .noneMatch(region -> region.startsWith("us-gov-") || region.startsWith("cn-"));
  }
}
