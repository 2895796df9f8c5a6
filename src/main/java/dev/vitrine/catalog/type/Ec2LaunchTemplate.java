package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.LaunchTemplate;

/** A launch template; its versions are never asked for, because they hold user data. */
@Component
final class Ec2LaunchTemplate implements ResourceType {
  private static final int PAGE = 200;

  private static final Definition DEFINITION =
      Definition.of("AWS::EC2::LaunchTemplate", "Launch template", Scope.REGIONAL)
          .in("EC2")
          .calls(Operation.of("ec2", "DescribeLaunchTemplates"))
          .id("LaunchTemplateId")
          .arn("arn:{partition}:ec2:{region}:{account}:launch-template/{id}")
          .name("LaunchTemplateName")
          .createdAt("CreateTime")
          .tags("Tags")
          .column(TEXT, "LaunchTemplateName")
          .column(NUMBER, "DefaultVersionNumber")
          .column(NUMBER, "LatestVersionNumber")
          .column(TEXT, "CreatedBy")
          .column(INSTANT, "CreateTime")
          .link("CreatedBy", "")
          .signal(
              INFO,
              "The default version is not the latest.",
              "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-launch-template-versions.html",
              Condition.of(
                  LaunchTemplate.class,
                  template ->
                      !Objects.equals(
                          template.defaultVersionNumber(), template.latestVersionNumber())))
          .managedBy("Operator.Principal")
          .foundBy("lt-")
          .console("ec2/home?region={region}#LaunchTemplateDetails:launchTemplateId={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(Ec2Client.class)
        .describeLaunchTemplatesPaginator(page -> page.maxResults(PAGE))
        .launchTemplates()
        .stream();
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(Ec2Client.class)
        .describeLaunchTemplates(one -> one.launchTemplateIds(id))
        .launchTemplates()
        .stream()
        .findFirst();
  }
}
