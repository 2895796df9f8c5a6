package dev.vitrine.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells by the request alone which protocol it speaks and which operation it asks for. */
final class Switchboard {

  private final AwsServices services;
  private final Operations operations;
  private final RestRoutes rest;

  Switchboard(AwsServices services, Operations operations) {
    this.services = services;
    this.operations = operations;
    this.rest = new RestRoutes(operations);
  }

  /**
   * Where a request goes.
   *
   * @param signing the service's name in the signature's scope, empty where it is not signed
   */
  Route route(WireRequest request, Optional<String> signing) {
    Optional<RpcCbor.Asked> asked = RpcCbor.asked(request);
    if (asked.isPresent()) {
      return cbor(asked.get(), signing);
    }
    Optional<String> target = request.header("X-Amz-Target");
    if (target.isPresent()) {
      return json(request, target.get(), signing);
    }
    if (isForm(request)) {
      return query(FormTree.parse(AwsQuery.form(request)), signing);
    }
    List<AwsService> candidates = services.signedAs(signing.orElse("s3")).toList();
    return rest.route(request, candidates.isEmpty() ? List.of(services.named("s3")) : candidates);
  }

  private static boolean isForm(WireRequest request) {
    boolean posted =
        request.method().equals("POST")
            && request.header("Content-Type").orElse("").startsWith("application/x-www-form-url");
    return posted || (request.method().equals("GET") && request.query().contains("Action="));
  }

  private Route cbor(RpcCbor.Asked asked, Optional<String> signing) {
    AwsService service = target(asked.service(), signing);
    Optional<AwsOperation> operation =
        Optional.of(service)
            .filter(RpcCbor::isSpokenBy)
            .flatMap(speaking -> operations.find(speaking, asked.operation()));
    return new Route(new RpcCbor(), service, asked.operation(), operation);
  }

  /** The service of that name, or else the one that the request is signed for. */
  private AwsService target(String name, Optional<String> signing) {
    return services
        .target(name)
        .or(() -> signing.flatMap(signed -> services.signedAs(signed).findFirst()))
        .orElse(services.named("sts"));
  }

  private Route json(WireRequest request, String target, Optional<String> signing) {
    int dot = target.lastIndexOf('.');
    String name = target.substring(dot + 1);
    AwsService service = target(target.substring(0, Math.max(dot, 0)), signing);
    var protocol = new AwsJson(request.header("Content-Type").orElse("application/x-amz-json-1.1"));
    return new Route(protocol, service, name, operations.find(service, name));
  }

  private Route query(FormTree form, Optional<String> signing) {
    String name = form.child("Action").flatMap(FormTree::text).orElse("");
    String version = form.child("Version").flatMap(FormTree::text).orElse("");
    AwsService service =
        services
            .signedAs(signing.orElse("sts"))
            .min(
                Comparator.<AwsService, Boolean>comparing(
                        candidate -> !candidate.version().equals(version))
                    // RDS, Neptune and DocumentDB share both, and not all modules need be here.
                    .thenComparing(candidate -> operations.find(candidate, name).isEmpty()))
            .orElse(services.named("sts"));
    Protocol protocol = service.speaks("ec2") ? new Ec2Query() : new AwsQuery(service);
    return new Route(protocol, service, name, operations.find(service, name));
  }
}
