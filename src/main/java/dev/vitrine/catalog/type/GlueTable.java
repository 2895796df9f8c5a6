package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Buckets;
import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Nested;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.glue.GlueClient;
import software.amazon.awssdk.services.glue.model.Table;

/** A table of the Glue catalog, listed database by database. */
@Component
final class GlueTable implements ResourceType {

  private static final int PAGE = 100;
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9_]+");

  private static final Definition DEFINITION =
      Definition.of("AWS::Glue::Table", "Glue table", Scope.REGIONAL)
          .in("Glue")
          .calls(Operation.of("glue", "GetDatabases"), Operation.of("glue", "GetTables"))
          .id("DatabaseName", "Name")
          .name("Name")
          .arn("arn:{partition}:glue:{region}:{account}:table/{id}/{id}")
          .createdAt("CreateTime")
          .column(TEXT, "Name")
          .reference("DatabaseName", "glue-database")
          .column(TEXT, "TableType")
          .column(TEXT, "Parameters.classification")
          .column(TEXT, "StorageDescriptor.Location")
          .count("StorageDescriptor.Columns")
          .count("PartitionKeys")
          .column(BOOLEAN, "IsRegisteredWithLakeFormation")
          .column(INSTANT, "UpdateTime")
          .link("Bucket", "s3-bucket")
          .slow()
          .console("glue/home?region={region}#/v2/data-catalog/tables/view/{2}?database={1}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("GetTables")
        .giving("DatabaseName", "{DatabaseName}")
        .showing("TableList[?Name=={Name}]");
  }

  // A link to another catalog's database holds nothing of its own.
  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var databases =
        clients.of(GlueClient.class).getDatabasesPaginator(page -> page.maxResults(PAGE)).stream()
            .flatMap(page -> page.databaseList().stream())
            .filter(database -> database.targetDatabase() == null);
    return Nested.in(databases, database -> tables(clients, database.name(), null));
  }

  // AWS narrows by a regular expression: only what means itself in one is asked for so.
  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    var parts = id.split("\\|", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    var expression = PLAIN.matcher(parts[1]).matches() ? parts[1] : null;
    return tables(clients, parts[0], expression)
        .filter(table -> Members.text(table, "Name").equals(parts[1]))
        .findFirst();
  }

  private static Stream<Item> tables(
      Clients clients, String database, @Nullable String expression) {
    return clients
        .of(GlueClient.class)
        .getTablesPaginator(
            page -> page.databaseName(database).expression(expression).maxResults(PAGE))
        .stream()
        .flatMap(page -> page.tableList().stream())
        .map(GlueTable::item);
  }

  private static Item item(Table table) {
    var stored = table.storageDescriptor();
    return Item.of(table)
        .with("Bucket", stored == null ? null : Buckets.inAddress(stored.location()));
  }
}
