package dev.vitrine.setup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Account B's role, instance profile and launch template for Terraform. */
final class TerraformForB {

  private static final String PARTITION = "${data.aws_partition.current.partition}";

  private TerraformForB() {}

  static String of(Hub hub) {
    return TextTemplate.named("account-b.tf")
        .with("hub-role-name", hub.role().name())
        .with("hub-role-path", hub.role().path())
        .with("actions", items(hub.actions().stream()))
        .with("roles", items(hub.roles().stream().map(role -> role.arn(PARTITION))))
        .with("user-data", LaunchTexts.userData("${var.jar_url}", "${var.jar_sha256}"))
        .fill();
  }

  private static String items(Stream<String> values) {
    return values.map(value -> "\"" + value + "\",").collect(Collectors.joining("\n"));
  }
}
