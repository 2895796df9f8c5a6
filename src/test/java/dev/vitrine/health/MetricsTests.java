package dev.vitrine.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.FakeCloud;
import dev.vitrine.Started;
import dev.vitrine.client.FaultServer;
import org.junit.jupiter.api.Test;

/** Metrics as Prometheus reads them, for who exposes them. */
class MetricsTests {

  private static final String ACCOUNT = "111111111111";

  @Test
  void showsEachCallByServiceOperationRegionAndOutcomeAndNoAccountWhereExposed() {
    try (var server = new FaultServer(new FakeCloud());
        var vitrine =
            Started.with(
                FakeCloud.configuration(
                    server.address(), "arn:aws:iam::" + ACCOUNT + ":role/RoleForB"),
                "--management.endpoints.web.exposure.include=health,prometheus")) {
      vitrine.door().get("/api/v1/resources/ec2-vpc?region=us-east-1");
      var answer = vitrine.door().get("/actuator/prometheus");
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body().lines())
          .filteredOn(line -> line.startsWith("vitrine_aws_call_seconds_count{"))
          .anySatisfy(line ->
              assertThat(line)
                  .contains("service=\"ec2\"")
                  .contains("operation=\"DescribeVpcs\"")
                  .contains("region=\"us-east-1\"")
                  .contains("outcome=\"ok\"")
                  .endsWith(" 1"));
      assertThat(answer.body().lines().filter(line -> line.startsWith("vitrine_")))
          .anyMatch(line -> line.startsWith("vitrine_aws_clients "))
          .anyMatch(line -> line.startsWith("vitrine_memory_weight_bytes "))
          .noneMatch(line -> line.contains(ACCOUNT));
    }
  }
}
