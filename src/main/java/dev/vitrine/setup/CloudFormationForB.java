package dev.vitrine.setup;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Account B's role, instance profile and launch template as a CloudFormation template. */
final class CloudFormationForB {

  private CloudFormationForB() {}

  static String of(Hub hub) {
    return TextTemplate.named("account-b.yaml")
        .with("hub-role-name", hub.role().name())
        .with("hub-role-path", hub.role().path())
        .with("actions", items(hub.actions().stream()))
        .with(
            "roles",
            items(
                hub.roles().stream().map(role -> "!Sub \"" + role.arn("${AWS::Partition}") + "\"")))
        .with("user-data", LaunchTexts.userData("${JarUrl}", "${JarSha256}"))
        .fill();
  }

  private static String items(Stream<String> values) {
    return values.map(value -> "- " + value).collect(Collectors.joining("\n"));
  }
}
