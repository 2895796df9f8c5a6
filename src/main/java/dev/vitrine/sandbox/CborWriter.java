package dev.vitrine.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.thirdparty.jackson.dataformat.cbor.CBORFactory;
import software.amazon.awssdk.thirdparty.jackson.dataformat.cbor.CBORGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes results as CBOR, guided by shapes. */
final class CborWriter {

  private static final CBORFactory CBOR = new CBORFactory();

  // What CBOR calls a number of seconds since 1970: https://www.rfc-editor.org/rfc/rfc8949#3.4.2
  private static final int SECONDS = 1;

  private CborWriter() {}

  /** A result. */
  static SdkBytes write(Shape shape, ObjectNode result) {
    return written(cbor -> structure(shape, result, cbor));
  }

  /** A map of texts. */
  static SdkBytes write(ObjectNode texts) {
    return written(cbor -> {
      cbor.writeStartObject();
      for (var entry : texts.properties()) {
        cbor.writeStringField(entry.getKey(), entry.getValue().asString());
      }
      cbor.writeEndObject();
    });
  }

  private static SdkBytes written(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var cbor = CBOR.createGenerator(bytes)) {
      content.write(cbor);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return SdkBytes.fromByteArrayUnsafe(bytes.toByteArray());
  }

  private static void structure(Shape shape, JsonNode from, CBORGenerator cbor) throws IOException {
    cbor.writeStartObject();
    for (Member member : shape.members()) {
      var value = from.path(member.name());
      if (!value.isMissingNode() && !value.isNull()) {
        cbor.writeFieldName(member.name());
        value(member, value, cbor);
      }
    }
    cbor.writeEndObject();
  }

  private static void value(Member member, JsonNode from, CBORGenerator cbor) throws IOException {
    switch (member.kind()) {
      case STRUCTURE -> structure(member.shape(), from, cbor);
      case LIST -> {
        cbor.writeStartArray();
        for (JsonNode item : from) {
          value(member.held(), item, cbor);
        }
        cbor.writeEndArray();
      }
      case MAP -> {
        cbor.writeStartObject();
        for (var entry : from.properties()) {
          cbor.writeFieldName(entry.getKey());
          value(member.held(), entry.getValue(), cbor);
        }
        cbor.writeEndObject();
      }
      case TIME -> time(Instant.parse(from.asString()), cbor);
      case WHOLE -> cbor.writeNumber(Scalars.read(member, from.asString()).asLong());
      case FRACTION -> cbor.writeNumber(Scalars.read(member, from.asString()).asDouble());
      case FLAG -> cbor.writeBoolean(Scalars.read(member, from.asString()).asBoolean());
      case BYTES -> cbor.writeBinary(Base64.getDecoder().decode(from.asString()));
      case TEXT, DOCUMENT -> cbor.writeString(from.asString());
    }
  }

  private static void time(Instant time, CBORGenerator cbor) throws IOException {
    cbor.writeTag(SECONDS);
    if (time.getNano() == 0) {
      cbor.writeNumber(time.getEpochSecond());
    } else {
      cbor.writeNumber(time.toEpochMilli() / 1000d);
    }
  }

  /** What writes the content of one body. */
  private interface Content {
    void write(CBORGenerator cbor) throws IOException;
  }
}
