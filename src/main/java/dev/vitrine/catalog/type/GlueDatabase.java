package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;
import static dev.vitrine.catalog.Condition.any;
import static dev.vitrine.catalog.Signal.Level.INFO;

import dev.vitrine.catalog.Buckets;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pointer;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.glue.GlueClient;

/** A database of the Glue catalog; Lake Formation may hide some from whoever asks. */
@Component
final class GlueDatabase implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::Glue::Database", "Glue database", Scope.REGIONAL)
          .in("Glue")
          .calls(Operation.of("glue", "GetDatabases"))
          .id("Name")
          .name("Name")
          .arn("arn:{partition}:glue:{region}:{account}:database/{id}")
          .createdAt("CreateTime")
          .column(TEXT, "Name")
          .column(TEXT, "Description")
          .column(TEXT, "LocationUri")
          .column(TEXT, "CatalogId")
          .column(TEXT, "TargetDatabase.DatabaseName")
          .column(TEXT, "FederatedDatabase.ConnectionType")
          .column(INSTANT, "CreateTime")
          .link("Bucket", "s3-bucket")
          .link(
              new Pointer(
                  Members.of("TargetDatabase"),
                  Members.of("DatabaseName"),
                  "glue-database",
                  Members.of("CatalogId"),
                  Members.of("Region")))
          .signal(
              INFO,
              "New tables are open to everyone whose IAM policy allows it: Lake Formation does not"
                  + " decide.",
              "https://docs.aws.amazon.com/lake-formation/latest/dg/change-settings.html",
              any(
                  "CreateTableDefaultPermissions.Principal.DataLakePrincipalIdentifier",
                  "IAM_ALLOWED_PRINCIPALS"::equals))
          .slow()
          .console("glue/home?region={region}#/v2/data-catalog/databases/view/{id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(GlueClient.class)
        .getDatabasesPaginator(page -> page.maxResults(PAGE))
        .stream()
        .flatMap(page -> page.databaseList().stream())
        .map(database ->
            Item.of(database).with("Bucket", Buckets.inAddress(database.locationUri())));
  }
}
