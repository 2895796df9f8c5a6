package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.CommandForm;
import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.Item;
import dev.vitrine.catalog.Pages;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.firehose.FirehoseClient;
import software.amazon.awssdk.services.firehose.model.ListDeliveryStreamsResponse;

/** A Firehose stream; AWS lists names only, and each page begins after a name, not at a token. */
@Component
final class KinesisfirehoseDeliveryStream implements ResourceType {

  private static final int PAGE = 10_000;

  private static final Definition DEFINITION =
      Definition.of("AWS::KinesisFirehose::DeliveryStream", "Firehose stream", Scope.REGIONAL)
          .in("Data Firehose")
          .calls(Operation.of("firehose", "ListDeliveryStreams"))
          .id("DeliveryStreamName")
          .name("DeliveryStreamName")
          .arn("arn:{partition}:firehose:{region}:{account}:deliverystream/{id}")
          .column(TEXT, "DeliveryStreamName")
          .console("firehose/home?region={region}#/details/{id}/monitoring")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public CommandForm command() {
    return CommandForm.of("ListDeliveryStreams")
        .giving("Limit", String.valueOf(PAGE))
        .showing("DeliveryStreamNames[?@=={id}]");
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    var client = clients.of(FirehoseClient.class);
    return Pages.of(
            last ->
                client.listDeliveryStreams(
                    page -> page.exclusiveStartDeliveryStreamName(last).limit(PAGE)),
            KinesisfirehoseDeliveryStream::next)
        .flatMap(page -> page.deliveryStreamNames().stream())
        .map(name -> Item.only("DeliveryStreamName", name));
  }

  private static @Nullable String next(ListDeliveryStreamsResponse page) {
    var names = page.deliveryStreamNames();
    var more = Boolean.TRUE.equals(page.hasMoreDeliveryStreams()) && !names.isEmpty();
    return more ? names.getLast() : null;
  }
}
