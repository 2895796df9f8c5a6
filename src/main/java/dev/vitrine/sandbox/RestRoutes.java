package dev.vitrine.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import software.amazon.awssdk.core.protocol.MarshallLocation;

/** Finds the operation of a REST request: the one whose pattern demands most and still matches. */
final class RestRoutes {

  /** Then the one with fewer free parts in its path, then the first by name. */
  private static final Comparator<Pattern> MOST_DEMANDING =
      Comparator.comparingLong(Pattern::demands)
          .thenComparing(pattern -> pattern.uri().labels().size(), Comparator.reverseOrder())
          .thenComparing(pattern -> pattern.operation().name(), Comparator.reverseOrder());

  private final Operations operations;
  private final Map<String, List<Pattern>> patterns = new ConcurrentHashMap<>();

  RestRoutes(Operations operations) {
    this.operations = operations;
  }

  /** Where a request goes whose signature names one of these services. */
  Route route(WireRequest request, List<AwsService> candidates) {
    Optional<AwsOperation> found =
        candidates.stream()
            .flatMap(this::patterns)
            .filter(pattern -> pattern.matches(request))
            .max(MOST_DEMANDING)
            .map(Pattern::operation);
    AwsService service = found.map(AwsOperation::service).orElse(candidates.getFirst());
    Protocol protocol = service.speaks("rest-xml") ? new RestXml(service) : new RestJson();
    String asked = request.method() + " " + request.path();
    return new Route(protocol, service, found.map(AwsOperation::name).orElse(asked), found);
  }

  private Stream<Pattern> patterns(AwsService service) {
    return patterns
        .computeIfAbsent(
            service.name(),
            _ ->
                operations.all(service).stream()
                    .map(operation -> new Pattern(operation, UriPattern.of(operation)))
                    .toList())
        .stream();
  }

  private record Pattern(AwsOperation operation, UriPattern uri) {

    boolean matches(WireRequest request) {
      return operation.method().equals(request.method())
          && uri.match(request).isPresent()
          && required(MarshallLocation.QUERY_PARAM)
              .allMatch(FormTree.form(request.query())::containsKey)
          && required(MarshallLocation.HEADER).allMatch(name -> request.header(name).isPresent());
    }

    /** How much a request must carry besides its path. */
    long demands() {
      return uri.query().size()
          + required(MarshallLocation.QUERY_PARAM).count()
          + required(MarshallLocation.HEADER).count();
    }

    private Stream<String> required(MarshallLocation location) {
      return operation.input().in(location).filter(Member::isRequired).map(Member::sentAs);
    }
  }
}
