package dev.vitrine.client;

import java.util.Arrays;

/** The ways in which a request can say what it wants; a request must use exactly one. */
enum WireProtocol {
  /** A form with Action and Version. */
  QUERY,
  /** The header X-Amz-Target. */
  JSON,
  /** A path that names service and operation. */
  CBOR,
  /** Method, path and literal query. */
  REST;

  /** Whether botocore means it by a word of its own. */
  boolean isCalled(String word) {
    return switch (this) {
      case QUERY -> word.equals("query") || word.equals("ec2");
      case JSON -> word.equals("json");
      case CBOR -> word.equals("smithy-rpc-v2-cbor");
      case REST -> word.startsWith("rest-");
    };
  }

  static WireProtocol of(Headers headers) {
    var marks = Arrays.stream(values()).filter(protocol -> protocol.marks(headers)).toList();
    if (marks.size() > 1) {
      throw new OperationRefusedException("it speaks several protocols at once, " + marks);
    }
    return marks.isEmpty() ? REST : marks.getFirst();
  }

  private boolean marks(Headers headers) {
    return switch (this) {
      case QUERY -> headers.areOfAForm();
      case JSON -> headers.one("X-Amz-Target").isPresent();
      case CBOR -> headers.one("Smithy-Protocol").isPresent();
      case REST -> false;
    };
  }
}
