package dev.vitrine.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
    var operations = best(request, path, services);
    for (var decoded = decode(path); !decoded.equals(path); decoded = decode(path)) {
      path = decoded;
      demandSame(operations, best(request, path, services));
    }
    if (TRICKS.matcher(path).find()) {
      throw new OperationRefusedException("its path holds empty or dotted segments");
    }
    return operations;
  }

  /** A server that decodes before it splits must not see another operation. */
  private static void demandSame(List<WireOperation> operations, List<WireOperation> decoded) {
    if (!decoded.isEmpty() && !new HashSet<>(decoded).equals(new HashSet<>(operations))) {
      throw new OperationRefusedException(
          "its path means " + decoded.getFirst().title() + " once it is decoded");
    }
  }

  private static List<WireOperation> best(
      SentRequest request, String path, List<ServiceForm> services) {
    var segments = RestForm.segments(path);
    var matches =
        services.stream()
            .flatMap(service -> service.rest().get().stream().map(form -> new Match(service, form)))
            .filter(match -> match.form().matches(request.method(), segments, request.query()))
            .sorted(Comparator.comparing(match -> match.form().rank()))
            .toList();
    return matches.stream()
        .takeWhile(match -> match.form().rank().equals(matches.getFirst().form().rank()))
        .map(match -> new WireOperation(match.service().name(), match.form().operation()))
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

  private record Match(ServiceForm service, RestForm form) {}
}
