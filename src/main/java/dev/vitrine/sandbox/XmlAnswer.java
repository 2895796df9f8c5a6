package dev.vitrine.sandbox;

import software.amazon.awssdk.core.traits.TimestampFormatTrait.Format;
import tools.jackson.databind.JsonNode;

/**
 * Writes results as XML, guided by their shapes.
 *
 * @param xml where to
 */
record XmlAnswer(Xml xml) {

  /** Writes the members of a structure that travel in the body. */
  void members(Shape shape, JsonNode value) {
    for (Member member : shape.members()) {
      JsonNode node = value.path(member.name());
      if (!node.isMissingNode() && !node.isNull()) {
        write(member.receivedAs(), member, node);
      }
    }
  }

  /** Writes one member as an element of the given name. */
  void write(String name, Member member, JsonNode value) {
    switch (member.kind()) {
      case STRUCTURE -> {
        xml.open(name);
        members(member.shape(), value);
        xml.close(name);
      }
      case LIST -> list(name, member, value);
      case MAP -> map(name, member, value);
      case TIME ->
          xml.element(name, Times.text(value, member.timeFormat().orElse(Format.ISO_8601)));
      case TEXT, WHOLE, FRACTION, FLAG, BYTES, DOCUMENT -> xml.element(name, value.asString());
    }
  }

  private void list(String name, Member member, JsonNode value) {
    Member element = member.element();
    if (member.isFlattened()) {
      value.forEach(item -> write(name, element, item));
      return;
    }
    xml.open(name);
    value.forEach(item -> write(member.elementName(), element, item));
    xml.close(name);
  }

  private void map(String name, Member member, JsonNode value) {
    if (!member.isFlattened()) {
      xml.open(name);
    }
    String entry = member.isFlattened() ? name : "entry";
    value
        .properties()
        .forEach(property -> {
          xml.open(entry).element(member.keyName(), property.getKey());
          write(member.valueName(), member.value(), property.getValue());
          xml.close(entry);
        });
    if (!member.isFlattened()) {
      xml.close(name);
    }
  }
}
