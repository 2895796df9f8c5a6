package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.BOOLEAN;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Detail;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Members;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A queue; its list answers URLs only, from which its name and whether it is FIFO follow. */
@Component
final class SqsQueue implements ResourceType {

  // Without a size AWS stops at 1,000 and does not say that there are more:
  // https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ListQueues.html
  private static final int PAGE = 1000;

  private static final Definition DEFINITION =
      Definition.of("AWS::SQS::Queue", "SQS queue", Scope.REGIONAL)
          .in("SQS")
          .calls(Operation.of("sqs", "ListQueues"))
          .id("QueueName")
          .name("QueueName")
          .arn("arn:{partition}:sqs:{region}:{account}:{id}")
          .column(TEXT, "QueueName")
          .column(BOOLEAN, "FifoQueue")
          .column(TEXT, "QueueUrl")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListQueues")
        .giving("QueueNamePrefix", "{id}")
        .showing("QueueUrls[?ends_with(@, {/id})]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return queues(clients, null);
  }

  @Override
  public Optional<? extends SdkPojo> read(Clients clients, String id) {
    return queues(clients, id)
        .filter(queue -> Members.text(queue, "QueueName").equals(id))
        .findFirst();
  }

  private static Stream<Item> queues(Clients clients, @Nullable String prefix) {
    return clients
        .of(SqsClient.class)
        .listQueuesPaginator(page -> page.queueNamePrefix(prefix).maxResults(PAGE))
        .queueUrls()
        .stream()
        .map(SqsQueue::queue);
  }

  private static Item queue(String url) {
    var name = url.substring(url.lastIndexOf('/') + 1);
    return Item.only("QueueUrl", url)
        .with("QueueName", name)
        .with("FifoQueue", name.endsWith(".fifo"));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Attributes",
            Operation.of("sqs", "GetQueueAttributes"),
            (clients, item) ->
                clients
                    .of(SqsClient.class)
                    .getQueueAttributes(
                        one -> one.queueUrl(url(item)).attributeNames(QueueAttributeName.ALL))),
        Detail.of(
            "Tags",
            Operation.of("sqs", "ListQueueTags"),
            (clients, item) ->
                clients.of(SqsClient.class).listQueueTags(one -> one.queueUrl(url(item)))));
  }

  private static String url(SdkPojo item) {
    return Members.text(item, "QueueUrl");
  }
}
