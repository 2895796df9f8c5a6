package dev.vitrine.client;

import java.time.Instant;
import java.util.Set;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.RequiredTrait;

/** A request with something in every member that the SDK or AWS demands outside the body. */
final class SampleRequest {

  private static final Set<MarshallLocation> IN_THE_PATH =
      Set.of(MarshallLocation.PATH, MarshallLocation.GREEDY_PATH);
  private static final Set<MarshallLocation> BESIDE_IT =
      Set.of(MarshallLocation.QUERY_PARAM, MarshallLocation.HEADER);

  private SampleRequest() {}

  static AwsRequest of(Class<?> type) {
    try {
      var create = type.getMethod("builder");
      create.setAccessible(true);
      var builder = (AwsRequest.Builder) create.invoke(null);
      ((SdkPojo) builder)
          .sdkFields().stream()
              .filter(SampleRequest::isDemanded)
              .forEach(field -> field.set(builder, sample(field)));
      return builder.build();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }

  private static boolean isDemanded(SdkField<?> field) {
    return IN_THE_PATH.contains(field.location())
        || BESIDE_IT.contains(field.location()) && field.containsTrait(RequiredTrait.class);
  }

  private static Object sample(SdkField<?> field) {
    var type = field.marshallingType();
    if (type == MarshallingType.INTEGER) {
      return 1;
    }
    if (type == MarshallingType.LONG) {
      return 1L;
    }
    if (type == MarshallingType.BOOLEAN) {
      return true;
    }
    if (type == MarshallingType.INSTANT) {
      return Instant.EPOCH;
    }
    return field.memberName().equals("AccountId") ? "111111111111" : "example";
  }
}
