package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.NUMBER;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Condition.is;
import static dev.vitrine.catalog.Signal.Level.WARNING;

import dev.vitrine.catalog.Buckets;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.glue.GlueClient;
import software.amazon.awssdk.services.glue.model.Job;

/** A Glue job; its arguments often hold passwords, so their names are shown and no values. */
@Component
final class GlueJob implements ResourceType {

  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::Glue::Job", "Glue job", Scope.REGIONAL)
          .in("Glue")
          .calls(Operation.of("glue", "GetJobs"))
          .id("Name")
          .name("Name")
          .arn("arn:{partition}:glue:{region}:{account}:job/{id}")
          .createdAt("CreatedOn")
          .column(TEXT, "Name")
          .column(TEXT, "Command.Name")
          .column(TEXT, "GlueVersion")
          .column(TEXT, "WorkerType")
          .column(NUMBER, "NumberOfWorkers")
          .reference("Role", "iam-role")
          .column(TEXT, "ExecutionClass")
          .column(TEXT, "Description")
          .column(INSTANT, "LastModifiedOn")
          .column(INSTANT, "CreatedOn")
          .link("Bucket", "s3-bucket")
          .signal(
              WARNING,
              "The job runs on a version of Glue that gets no security fixes.",
              "Security Hub Glue.4",
              is("Command.Name", "glueetl", "gluestreaming")
                  .and(is("GlueVersion", "0.9", "1.0", "2.0")))
          .signal(
              WARNING,
              "The job runs on Python 2.",
              "https://docs.aws.amazon.com/glue/latest/dg/glue-version-support-policy.html",
              any("Command.PythonVersion", version -> String.valueOf(version).startsWith("2")))
          .withholds(
              "DefaultArguments",
              "NonOverridableArguments",
              "CodeGenConfigurationNodes",
              "SourceControlDetails.AuthToken")
          .console("gluestudio/home?region={region}#/editor/job/{id}/details")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(GlueClient.class)
        .getJobsPaginator(page -> page.maxResults(PAGE))
        .jobs()
        .stream()
        .map(GlueJob::item);
  }

  private static Item item(Job job) {
    var command = job.command();
    return Item.of(job)
        .with("Bucket", command == null ? null : Buckets.inAddress(command.scriptLocation()));
  }
}
