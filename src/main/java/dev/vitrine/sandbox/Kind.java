package dev.vitrine.sandbox;

import software.amazon.awssdk.core.SdkField;

/** What a member of an AWS shape holds. */
enum Kind {
  STRUCTURE,
  LIST,
  MAP,
  TEXT,
  WHOLE,
  FRACTION,
  FLAG,
  TIME,
  BYTES,
  DOCUMENT;

  static Kind of(SdkField<?> field) {
    return switch (field.marshallingType().getKnownType()) {
      case SDK_POJO -> STRUCTURE;
      case LIST -> LIST;
      case MAP -> MAP;
      case STRING, NULL -> TEXT;
      case INTEGER, LONG, SHORT, BYTE -> WHOLE;
      case FLOAT, DOUBLE, BIG_DECIMAL -> FRACTION;
      case BOOLEAN -> FLAG;
      case INSTANT -> TIME;
      case SDK_BYTES -> BYTES;
      case DOCUMENT -> DOCUMENT;
    };
  }
}
