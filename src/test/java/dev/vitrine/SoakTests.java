package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What must not grow with the number of requests. */
@VitrineTest
class SoakTests {

  private static final String REMEMBERED =
      "/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1";

  private static final List<String> ACCOUNTS =
      List.of("111111111111", "333333333333", "888888888888", "999999999999");
  private static final List<String> REGIONS = List.of("eu-west-1", "us-east-1");
  private static final List<String> TYPES = List.of("ec2-vpc", "ec2-subnet", "ec2-volume");

  // So few of the requests reach AWS that Vitrine's own budgets let them through in seconds.
  private static final int ONE_OF = 25;

  private final Door door;
  private final MeterRegistry meters;

  SoakTests(@LocalServerPort int port, MeterRegistry meters) {
    this.door = new Door(port);
    this.meters = meters;
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "open files are counted in /proc")
  void f18KeepsThreadsOpenFilesAndClientsConstantOverTenThousandRequests() throws IOException {
    ask(600);
    var threads = ManagementFactory.getThreadMXBean().getThreadCount();
    var files = files();
    var clients = clients();
    ask(10_000);
    assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threads).isLessThan(5);
    assertThat(files() - files).isLessThan(50);
    assertThat(clients()).isEqualTo(clients).isPositive();
  }

  private void ask(int times) {
    for (int i = 0; i < times; i++) {
      var address = i % ONE_OF == 0 ? fresh(i / ONE_OF) : REMEMBERED;
      assertThat(door.get(address).statusCode()).as(address).isEqualTo(200);
    }
  }

  private static String fresh(int round) {
    var type = TYPES.get(round % TYPES.size());
    var account = ACCOUNTS.get(round / TYPES.size() % ACCOUNTS.size());
    var region = REGIONS.get(round / TYPES.size() / ACCOUNTS.size() % REGIONS.size());
    return "/api/v1/resources/%s?account=%s&region=%s&refresh=true&limit=1"
        .formatted(type, account, region);
  }

  private double clients() {
    return meters.get("vitrine.aws.clients").gauge().value();
  }

  private static long files() throws IOException {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    }
  }
}
