package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.CRITICAL;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Condition;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.codebuild.CodeBuildClient;
import software.amazon.awssdk.services.codebuild.model.EnvironmentVariable;
import software.amazon.awssdk.services.codebuild.model.EnvironmentVariableType;
import software.amazon.awssdk.services.codebuild.model.Project;

/**
 * A build project; values of its variables, its webhook's secret and inline build steps stay out.
 */
@Component
final class CodebuildProject implements ResourceType {

  private static final int AT_ONCE = 100;

  private static final Pattern LOGIN = Pattern.compile("https?://[^/]*:[^/]*@.*");
  private static final Pattern SECRET =
      Pattern.compile(".*(PASSWORD|SECRET|TOKEN|ACCESS_KEY|API_KEY).*", Pattern.CASE_INSENSITIVE);

  private static final Definition DEFINITION =
      Definition.of("AWS::CodeBuild::Project", "CodeBuild project", Scope.REGIONAL)
          .in("CodeBuild")
          .calls(
              Operation.of("codebuild", "ListProjects"),
              Operation.of("codebuild", "BatchGetProjects"))
          .id("name")
          .name("name")
          .arnIn("arn", "arn:{partition}:codebuild:{region}:{account}:project/{id}")
          .createdAt("created")
          .tags("tags")
          .column(TEXT, "name")
          .column(TEXT, "description")
          .column(TEXT, "source.type")
          .column(TEXT, "source.location")
          .column(TEXT, "environment.image")
          .column(TEXT, "environment.computeType")
          .column(BOOLEAN, "environment.privilegedMode")
          .reference("serviceRole", "iam-role")
          .column(STATE, "projectVisibility")
          .column(INSTANT, "lastModified")
          .link("vpcConfig.vpcId", "ec2-vpc")
          .link("vpcConfig.subnets", "ec2-subnet")
          .link("vpcConfig.securityGroupIds", "ec2-security-group")
          .link("encryptionKey", "kms-key")
          .link("logsConfig.cloudWatchLogs.groupName", "logs-log-group")
          .link("artifacts.location", "s3-bucket")
          .link("resourceAccessRole", "iam-role")
          .signal(
              CRITICAL,
              "The address of its source holds a user name and a password.",
              "Security Hub CodeBuild.1",
              any("source.location", location -> LOGIN.matcher(location.toString()).matches()))
          .signal(
              CRITICAL,
              "Everyone may read its builds, their logs and artifacts.",
              "https://docs.aws.amazon.com/codebuild/latest/userguide/public-builds.html",
              is("projectVisibility", "PUBLIC_READ"))
          .signal(
              WARNING,
              "An environment variable in plain text is named like a secret.",
              "Security Hub CodeBuild.2",
              Condition.of(
                  Project.class,
                  project ->
                      project.environment() != null
                          && project.environment().environmentVariables().stream()
                              .anyMatch(CodebuildProject::isOpenSecret)))
          .withholds(
              "environment.environmentVariables.value",
              "source.buildspec",
              "secondarySources.buildspec",
              "webhook.secret",
              "webhook.payloadUrl",
              "badge.badgeRequestUrl")
          .console("codesuite/codebuild/{account}/projects/{id}?region={region}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("BatchGetProjects").giving("names", "{id}");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var projects = clients.of(CodeBuildClient.class);
    return projects.listProjectsPaginator().projects().stream()
        .gather(Gatherers.windowFixed(AT_ONCE))
        .flatMap(names -> projects.batchGetProjects(some -> some.names(names)).projects().stream());
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return clients
        .of(CodeBuildClient.class)
        .batchGetProjects(one -> one.names(id))
        .projects()
        .stream()
        .findFirst();
  }

  private static boolean isOpenSecret(EnvironmentVariable variable) {
    return variable.type() == EnvironmentVariableType.PLAINTEXT
        && SECRET.matcher(variable.name()).matches();
  }
}
