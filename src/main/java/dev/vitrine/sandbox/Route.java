package dev.vitrine.sandbox;

import java.util.Optional;

/**
 * Where a request goes.
 *
 * @param protocol how it and its answer are written
 * @param service the service
 * @param name the operation as the request names it, empty where it names none
 * @param operation the operation, empty where the service has none of that name
 */
record Route(Protocol protocol, AwsService service, String name, Optional<AwsOperation> operation) {

  /**
   * The operation.
   *
   * @throws AwsRefusal where there is none, in the words of the protocol
   */
  AwsOperation known() {
    return operation.orElseThrow(() -> protocol.unknown(name));
  }
}
