package dev.vitrine.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.SdkHttpHeaders;

/**
 * The headers of a request, none of which can say something else to another reader.
 *
 * @param values the values by name, without regard to case
 */
record Headers(Map<String, List<String>> values) {

  private static final Pattern LINE_BREAKING = Pattern.compile("[\\x00-\\x08\\x0a-\\x1f\\x7f]");

  /** Headers by which a request could mean another method or end elsewhere than it seems. */
  private static final List<String> AMBIGUOUS =
      List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "Transfer-Encoding");

  static Headers of(SdkHttpHeaders sent) {
    var values = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    sent.forEachHeader(
        (name, of) -> values.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(of));
    var headers = new Headers(values);
    headers.demandPlain();
    return headers;
  }

  /** The one value of a header; empty where it is missing. */
  Optional<String> one(String name) {
    var of = values.getOrDefault(name, List.of());
    if (of.size() > 1) {
      throw new OperationRefusedException(
          "the header " + name + " stands there " + of.size() + " times");
    }
    return of.stream().findFirst();
  }

  private void demandPlain() {
    values.forEach((name, of) -> {
      if (AMBIGUOUS.stream().anyMatch(name::equalsIgnoreCase)) {
        throw new OperationRefusedException("the header " + name + " makes it ambiguous");
      }
      if (LINE_BREAKING.matcher(name + String.join("", of)).find()) {
        throw new OperationRefusedException("a header contains a control character");
      }
    });
  }
}
