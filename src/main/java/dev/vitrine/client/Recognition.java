package dev.vitrine.client;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tells from an HTTP request alone which operation of AWS it is.
 *
 * <p>Several answers mean that AWS knows the very same request by several names.
 */
final class Recognition {

  private Recognition() {}

  /** The operation's names; none where AWS knows no such request. */
  static List<WireOperation> of(SentRequest request, boolean addressedToAws) {
    var signingName =
        request
            .signingName()
            .orElseThrow(
                () -> new OperationRefusedException("it is not signed with AWS's version 4"));
    var protocol = WireProtocol.of(request.headers());
    var services =
        ServiceHosts.narrow(WireForms.bundled().signedAs(signingName), request, addressedToAws)
            .stream()
            .filter(service -> service.speaks(protocol))
            .toList();
    return switch (protocol) {
      case QUERY -> request.form().map(form -> query(request, form, services)).orElse(List.of());
      case JSON -> json(request, services);
      case CBOR -> cbor(request, services);
      case REST -> RestRecognition.of(request, services);
    };
  }

  private static List<WireOperation> query(
      SentRequest request, FormBody form, List<ServiceForm> services) {
    demandBare(request);
    var version = form.value("Version");
    return named(
        services, service -> version.equals(Optional.of(service.version())), form.value("Action"));
  }

  private static List<WireOperation> json(SentRequest request, List<ServiceForm> services) {
    demandBare(request);
    var target = request.headers().one("X-Amz-Target").orElse("");
    var dot = Math.max(0, target.lastIndexOf('.'));
    return named(
        services,
        service -> service.targetPrefix().equals(target.substring(0, dot)),
        Optional.of(target.substring(dot))
            .filter(name -> name.length() > 1)
            .map(name -> name.substring(1)));
  }

  private static List<WireOperation> cbor(SentRequest request, List<ServiceForm> services) {
    var parts = request.path().split("/", -1);
    if (!request.method().equals("POST")
        || !request.query().isEmpty()
        || parts.length != 5
        || !parts[1].equals("service")
        || !parts[3].equals("operation")) {
      return List.of();
    }
    return named(
        services, service -> service.targetPrefix().equals(parts[2]), Optional.of(parts[4]));
  }

  private static List<WireOperation> named(
      List<ServiceForm> services, Predicate<ServiceForm> matching, Optional<String> name) {
    return services.stream()
        .filter(matching)
        .flatMap(service -> name.stream().map(of -> new WireOperation(service.name(), of)))
        .toList();
  }

  /** AWS would read a query's Action beside the body's. */
  private static void demandBare(SentRequest request) {
    if (!request.method().equals("POST")
        || !request.path().equals("/")
        || request.uri().getRawQuery() != null) {
      throw new OperationRefusedException(
          "its operation stands in the body or a header, yet it is not a bare POST /");
    }
  }
}
