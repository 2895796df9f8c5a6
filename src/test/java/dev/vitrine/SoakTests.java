package dev.vitrine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What must not grow with the number of requests. */
@VitrineTest
class SoakTests {

  private static final String FRESH =
      "/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1&refresh=true";
  private static final String REMEMBERED =
      "/api/v1/resources/ec2-vpc?account=111111111111&region=eu-west-1";

  private final Door door;

  SoakTests(@LocalServerPort int port) {
    this.door = new Door(port);
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "open files are counted in /proc")
  void f18KeepsThreadsAndOpenFilesConstantOverTenThousandRequests() throws IOException {
    ask(FRESH, 10);
    ask(REMEMBERED, 500);
    var threads = ManagementFactory.getThreadMXBean().getThreadCount();
    var files = files();
    ask(FRESH, 20);
    ask(REMEMBERED, 10_000);
    assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threads).isLessThan(10);
    assertThat(files() - files).isLessThan(50);
  }

  private void ask(String address, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(door.get(address).statusCode()).isEqualTo(200);
    }
  }

  private static long files() throws IOException {
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      return open.count();
    }
  }
}
