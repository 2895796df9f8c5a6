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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Topic;

/** A topic; its list answers ARNs only, from which its name and whether it is FIFO follow. */
@Component
final class SnsTopic implements ResourceType {

  private static final Definition DEFINITION =
      Definition.of("AWS::SNS::Topic", "SNS topic", Scope.REGIONAL)
          .in("SNS")
          .calls(Operation.of("sns", "ListTopics"))
          .id("TopicName")
          .name("TopicName")
          .arnIn("TopicArn", "arn:{partition}:sns:{region}:{account}:{id}")
          .column(TEXT, "TopicName")
          .column(BOOLEAN, "FifoTopic")
          .column(TEXT, "TopicArn")
          .console("sns/v3/home?region={region}#/topic/{arn}")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListTopics").showing("Topics[?ends_with(TopicArn, {:id})]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients.of(SnsClient.class).listTopicsPaginator().topics().stream().map(SnsTopic::topic);
  }

  private static Item topic(Topic topic) {
    var name = topic.topicArn().substring(topic.topicArn().lastIndexOf(':') + 1);
    return Item.of(topic).with("TopicName", name).with("FifoTopic", name.endsWith(".fifo"));
  }

  @Override
  public List<Detail> details() {
    return List.of(
        Detail.of(
            "Attributes",
            Operation.of("sns", "GetTopicAttributes"),
            (clients, item) ->
                clients
                    .of(SnsClient.class)
                    .getTopicAttributes(one -> one.topicArn(Members.text(item, "TopicArn")))));
  }
}
