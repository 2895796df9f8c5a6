package dev.vitrine.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;

/** Against LocalStack, where a Docker engine runs: it keeps accounts apart and is read. */
@EnabledIf(value = "engineRuns", disabledReason = "no Docker engine answers")
@NeedsVirtualenv("moto")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalStackTests {

  private static final String PRODUCTION = "111111111111";
  private static final String STAGING = "333333333333";

  /** One of the last images that start without a token. */
  private static final String IMAGE = "localstack/localstack:4.4.0";

  @AutoClose private LocalStackContainer localStack;
  @AutoClose private Jar vitrine;
  private Seeded seeded;

  static boolean engineRuns() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @BeforeAll
  void start() throws IOException, InterruptedException {
    var seeding = new Script(new Virtualenv("moto"), "seed_moto.py");
    localStack = new LocalStackContainer(IMAGE).withServices("sts", "iam", "ec2", "s3");
    localStack.start();
    var endpoint = localStack.getEndpoint();
    seeded = new Seeded(seeding.run(endpoint.toString(), "3"));
    var accounts =
        Accounts.none().with(PRODUCTION, "payments-prod").with(STAGING, "payments-staging");
    vitrine = Jar.against(endpoint, seeded.credentials(), "localstack", accounts);
  }

  @ParameterizedTest
  @ValueSource(strings = {PRODUCTION, STAGING})
  void showsAnAccountItsOwnAndNothingElse(String account) throws Exception {
    var instances = vitrine.list("ec2-instance", "&account=" + account);
    var buckets = vitrine.list("s3-bucket", "&account=" + account);
    var roles = vitrine.list("iam-role", "&account=" + account);
    assertThat(instances.ids()).containsExactlyInAnyOrderElementsOf(seeded.instances(account));
    assertThat(buckets.ids()).containsExactlyInAnyOrderElementsOf(seeded.buckets(account));
    assertThat(roles.ids()).containsExactlyInAnyOrderElementsOf(seeded.roles(account));
  }
}
