package dev.vitrine.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallLocation;

/** The members of an AWS structure. */
record Shape(List<Member> members) {

  Shape {
    members = List.copyOf(members);
  }

  static Shape of(SdkPojo structure) {
    return new Shape(structure.sdkFields().stream().map(Member::new).toList());
  }

  /** The shape of a request or response class of the SDK. */
  static Shape of(Class<?> type) {
    try {
      return of((SdkPojo) type.getMethod("builder").invoke(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is not a class that the SDK generated", e);
    }
  }

  /** The member of that name. */
  Optional<Member> member(String name) {
    return members.stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /** The members that travel in one part of a message. */
  Stream<Member> in(MarshallLocation location) {
    return members.stream().filter(member -> member.location() == location);
  }

  /** The member that is the whole body, where there is one. */
  Optional<Member> payload() {
    return members.stream().filter(Member::isPayload).findFirst();
  }
}
