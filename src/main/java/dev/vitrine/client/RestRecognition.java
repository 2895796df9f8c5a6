package dev.vitrine.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells an operation by method, path and literal query, in the way AWS's servers prefer. */
final class RestRecognition {

  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,;=:@/%-]*");
  private static final Pattern TRICKS = Pattern.compile("//|/\\.\\.?(/|$)|[\\\\\\p{Cntrl}]");

  private RestRecognition() {}

  static List<WireOperation> of(SentRequest request, List<ServiceForm> services) {
    var path = request.path();
    if (!PATH.matcher(path).matches()) {
      throw new OperationRefusedException("its path holds characters that no path has");
    }
    var matches = matches(request, path, services);
    for (var decoded = decode(path); !decoded.equals(path); decoded = decode(path)) {
      path = decoded;
      demandNoOther(matches, matches(request, path, services));
    }
    if (TRICKS.matcher(path).find()) {
      throw new OperationRefusedException("its path holds empty or dotted segments");
    }
    return best(matches.stream().filter(match -> match.form().matches(request.query())).toList());
  }

  /** A server that decodes before it splits must not see another operation. */
  private static void demandNoOther(List<Match> matches, List<Match> decoded) {
    decoded.stream()
        .filter(Predicate.not(matches::contains))
        .findFirst()
        .ifPresent(other -> {
          throw new OperationRefusedException(
              "its path can mean " + other.operation().title() + " once it is decoded");
        });
  }

  private static List<Match> matches(SentRequest request, String path, List<ServiceForm> services) {
    var segments = RestForm.segments(path);
    return services.stream()
        .flatMap(service -> service.rest().get().stream().map(form -> new Match(service, form)))
        .filter(match -> match.form().matches(request.method(), segments))
        .toList();
  }

  private static List<WireOperation> best(List<Match> matches) {
    var rank = matches.stream().map(match -> match.form().rank()).min(Comparator.naturalOrder());
    return matches.stream()
        .filter(match -> rank.equals(Optional.of(match.form().rank())))
        .map(Match::operation)
        .toList();
  }

  private static String decode(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new OperationRefusedException(
          "its path is not properly percent-encoded (" + malformed.getMessage() + ")");
    }
  }

  private record Match(ServiceForm service, RestForm form) {

    WireOperation operation() {
      return new WireOperation(service.name(), form.operation());
    }
  }
}
