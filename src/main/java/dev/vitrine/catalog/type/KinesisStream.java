package dev.vitrine.catalog.type;

import static dev.vitrine.catalog.Column.Kind.INSTANT;
import static dev.vitrine.catalog.Column.Kind.STATE;
import static dev.vitrine.catalog.Column.Kind.TEXT;

import dev.vitrine.catalog.Definition;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.client.Clients;
import dev.vitrine.permission.Operation;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.kinesis.KinesisClient;

/** A data stream; its shards and how long they keep records are not in the list. */
@Component
final class KinesisStream implements ResourceType {

  // AWS answers five calls a second for the whole account, so the fewest that it allows.
  private static final int PAGE = 10_000;

  private static final Definition DEFINITION =
      Definition.of("AWS::Kinesis::Stream", "Kinesis stream", Scope.REGIONAL)
          .in("Kinesis")
          .calls(Operation.of("kinesis", "ListStreams"))
          .id("StreamName")
          .name("StreamName")
          .arnIn("StreamARN", "arn:{partition}:kinesis:{region}:{account}:stream/{id}")
          .createdAt("StreamCreationTimestamp")
          .column(TEXT, "StreamName")
          .column(STATE, "StreamStatus")
          .column(STATE, "StreamModeDetails.StreamMode")
          .column(INSTANT, "StreamCreationTimestamp")
          .console("kinesis/home?region={region}#/streams/details/{id}/monitoring")
          .build();

  @Override
  public Definition definition() {
    return DEFINITION;
  }

  @Override
  public Stream<? extends SdkPojo> list(Clients clients) {
    return clients
        .of(KinesisClient.class)
        .listStreamsPaginator(page -> page.limit(PAGE))
        .streamSummaries()
        .stream();
  }
}
