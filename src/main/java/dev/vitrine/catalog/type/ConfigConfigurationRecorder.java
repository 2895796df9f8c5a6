package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.isFalse;
import static dev.vitrine.catalog.Condition.value;
import static dev.vitrine.catalog.Signal.Level.INFO;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.config.ConfigClient;

/** The recorder that the account's owners set up; those of AWS services are not listed unasked. */
@Component
final class ConfigConfigurationRecorder implements ResourceType {

  private static final Definition DEFINITION =
      Definition.of("AWS::Config::ConfigurationRecorder", "Config recorder", Scope.REGIONAL)
          .in("Config")
          .calls(Operation.of("config", "DescribeConfigurationRecorders"))
          .id("name")
          .name("name")
          .arnIn("arn", "arn:{partition}:config:{region}:{account}:configuration-recorder/{id}/{}")
          .column(TEXT, "name")
          .column(BOOLEAN, "recordingGroup.allSupported")
          .column(BOOLEAN, "recordingGroup.includeGlobalResourceTypes")
          .column(TEXT, "recordingGroup.recordingStrategy.useOnly")
          .count("recordingGroup.resourceTypes")
          .column(TEXT, "recordingMode.recordingFrequency")
          .column(TEXT, "recordingScope")
          .reference("roleARN", "iam-role")
          .signal(
              WARNING,
              "Not every type of resource is recorded.",
              "https://docs.aws.amazon.com/config/latest/developerguide/select-resources.html",
              isFalse("recordingGroup.allSupported"))
          .signal(
              INFO,
              "The recorder does not use Config's service-linked role.",
              "Security Hub Config.1",
              value("roleARN", role -> !role.toString().endsWith("/AWSServiceRoleForConfig")))
          .managedBy("servicePrincipal")
          .slow()
          .console("config/home?region={region}#/settings")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(ConfigClient.class)
        .describeConfigurationRecorders()
        .configurationRecorders()
        .stream();
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Status",
            Operation.of("config", "DescribeConfigurationRecorderStatus"),
            (clients, item) ->
                clients
                    .of(ConfigClient.class)
                    .describeConfigurationRecorderStatus(
                        one -> one.configurationRecorderNames(Members.text(item, "name")))));
  }
}
