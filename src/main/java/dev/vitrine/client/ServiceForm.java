package dev.vitrine.client;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/**
 * How requests to one service look.
 *
 * @param name the service as botocore names it
 * @param serviceId AWS's id of it, from which the SDKs derive their names
 * @param protocols the protocols that it speaks, in botocore's words
 * @param version the API version, which query requests carry
 * @param targetPrefix the start of {@code X-Amz-Target}, empty where it has none
 * @param signingName the name in the scope of its signatures, which services may share
 * @param endpointPrefix the start of its host names
 * @param rest its operations where method and path tell them apart
 */
record ServiceForm(
    String name,
    String serviceId,
    Set<String> protocols,
    String version,
    String targetPrefix,
    String signingName,
    String endpointPrefix,
    Supplier<List<RestForm>> rest) {

  /** Reads a service from its line and those of its operations, these only when first needed. */
  static ServiceForm of(String line, List<String> operations) {
    var fields = line.split("\t", -1);
    return new ServiceForm(
        fields[0],
        fields[1],
        Set.of(fields[2].split(" ", -1)),
        fields[3],
        fields[4],
        fields[5],
        fields[6],
        SingletonSupplier.of(() -> operations.stream().map(RestForm::of).toList()));
  }

  boolean speaks(WireProtocol protocol) {
    return protocols.stream().anyMatch(protocol::isCalled);
  }
}
