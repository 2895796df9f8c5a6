package dev.vitrine.client;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.AwsRequest;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.RequiredTrait;
import software.amazon.awssdk.utils.builder.Buildable;

/** A request with everything in its address, and without which the SDK would not send it. */
final class SampleRequest {

  private static final Set<MarshallLocation> IN_THE_ADDRESS =
      Set.of(MarshallLocation.PATH, MarshallLocation.GREEDY_PATH, MarshallLocation.QUERY_PARAM);

  private static final Map<MarshallingType<?>, Object> SAMPLES =
      Map.of(
          MarshallingType.STRING,
          "example",
          MarshallingType.INTEGER,
          1,
          MarshallingType.LONG,
          1L,
          MarshallingType.BOOLEAN,
          true,
          MarshallingType.INSTANT,
          Instant.EPOCH);

  private static final Map<String, Object> SAMPLES_BY_NAME =
      Map.of("AccountId", "111111111111", "SourceRegion", "eu-west-1");

  private SampleRequest() {}

  static AwsRequest of(Class<?> type) {
    try {
      var create = type.getMethod("builder");
      create.setAccessible(true);
      var builder = (AwsRequest.Builder) create.invoke(null);
      fill((SdkPojo) builder);
      return builder.build();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }

  private static SdkPojo fill(SdkPojo builder) {
    for (var field : builder.sdkFields()) {
      var byName = SAMPLES_BY_NAME.get(field.memberName());
      if (byName != null) {
        field.set(builder, byName);
      } else if (IN_THE_ADDRESS.contains(field.location())
          || field.containsTrait(RequiredTrait.class)) {
        sample(field).ifPresent(value -> field.set(builder, value));
      }
    }
    return builder;
  }

  private static Optional<Object> sample(SdkField<?> field) {
    if (field.marshallingType().equals(MarshallingType.SDK_POJO)) {
      return Optional.of(((Buildable) fill(field.constructor().get())).build());
    }
    if (field.marshallingType().equals(MarshallingType.LIST)) {
      return sample(field.getRequiredTrait(ListTrait.class).memberFieldInfo()).map(List::of);
    }
    return Optional.ofNullable(SAMPLES.get(field.marshallingType()));
  }
}
