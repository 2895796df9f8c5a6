package dev.vitrine.sandbox;

import java.util.Optional;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.traits.MapTrait;
import software.amazon.awssdk.core.traits.PayloadTrait;
import software.amazon.awssdk.core.traits.RequiredTrait;
import software.amazon.awssdk.core.traits.TimestampFormatTrait;
import software.amazon.awssdk.core.traits.XmlAttributeTrait;

/** One member of an AWS shape, as the SDK's own metadata describes it. */
record Member(SdkField<?> field) {

  /** AWS's name, as the AWS CLI prints it. */
  String name() {
    return field.memberName();
  }

  /** Its name in a request. */
  String sentAs() {
    return field.locationName();
  }

  /** Its name in an answer. */
  String receivedAs() {
    return field.unmarshallLocationName();
  }

  MarshallLocation location() {
    return field.location();
  }

  Kind kind() {
    return Kind.of(field);
  }

  /** The shape of a structure. */
  Shape shape() {
    SdkPojo structure = field.constructor().get();
    return Shape.of(structure);
  }

  /** What a list holds. */
  Member element() {
    return new Member(list().memberFieldInfo());
  }

  /** The element's name in XML. */
  String elementName() {
    return Optional.ofNullable(list().memberLocationName()).orElse("member");
  }

  /** What a map holds. */
  Member value() {
    return new Member(map().valueFieldInfo());
  }

  String keyName() {
    return map().keyLocationName();
  }

  String valueName() {
    return map().valueLocationName();
  }

  /** Whether a list or map has no element of its own around it in XML. */
  boolean isFlattened() {
    return kind() == Kind.LIST ? list().isFlattened() : map().isFlattened();
  }

  /** Whether it is the whole body. */
  boolean isPayload() {
    return field.containsTrait(PayloadTrait.class);
  }

  boolean isRequired() {
    return field.containsTrait(RequiredTrait.class);
  }

  boolean isAttribute() {
    return field.containsTrait(XmlAttributeTrait.class);
  }

  Optional<TimestampFormatTrait.Format> timeFormat() {
    return field.getOptionalTrait(TimestampFormatTrait.class).map(TimestampFormatTrait::format);
  }

  private ListTrait list() {
    return field.getRequiredTrait(ListTrait.class);
  }

  private MapTrait map() {
    return field.getRequiredTrait(MapTrait.class);
  }
}
