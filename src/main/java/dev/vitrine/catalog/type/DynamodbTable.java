package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ListTagsOfResourceResponse;

/** A table; the list knows its name only, and everything else is read one table at a time. */
@Component
final class DynamodbTable implements ResourceType {

  private static final int PAGE = 100;

  private static final Definition DEFINITION =
      Definition.of("AWS::DynamoDB::Table", "DynamoDB table", Scope.REGIONAL)
          .in("DynamoDB")
          .calls(Operation.of("dynamodb", "ListTables"))
          .reads(Operation.of("dynamodb", "DescribeTable"))
          .id("TableName")
          .name("TableName")
          .arn("arn:{partition}:dynamodb:{region}:{account}:table/{name}")
          .createdAt("CreationDateTime")
          .column(TEXT, "TableName")
          .link("SSEDescription.KMSMasterKeyArn", "kms-key")
          .console("dynamodbv2/home?region={region}#table?name={id}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return client(clients).listTablesPaginator(page -> page.limit(PAGE)).tableNames().stream()
        .map(name -> Item.only("TableName", name));
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return Optional.of(client(clients).describeTable(one -> one.tableName(id)).table());
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Continuous backups",
            Operation.of("dynamodb", "DescribeContinuousBackups"),
            (clients, item) ->
                client(clients)
                    .describeContinuousBackups(
                        one -> one.tableName(Members.text(item, "TableName")))),
        Detail.of(
            "Tags",
            Operation.of("dynamodb", "ListTagsOfResource"),
            (clients, item) -> tags(client(clients), Members.text(item, "TableArn"))));
  }

  // AWS answers ten at a time, whatever is asked.
  private static SdkPojo tags(DynamoDbClient client, String arn) {
    var tags =
        Pages.of(
                token -> client.listTagsOfResource(page -> page.resourceArn(arn).nextToken(token)),
                ListTagsOfResourceResponse::nextToken)
            .flatMap(page -> page.tags().stream())
            .toList();
    return ListTagsOfResourceResponse.builder().tags(tags).build();
  }

  private static DynamoDbClient client(Clients clients) {
    return clients.of(DynamoDbClient.class);
  }
}
