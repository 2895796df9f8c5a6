package dev.vitrine.audit;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What a request asks about, as far as it names it in the right form; nothing else that a request
 * carries gets into a line.
 *
 * @param accounts the accounts
 * @param regions the regions
 * @param types the ids of resource types
 */
record Subject(List<AccountId> accounts, List<RegionId> regions, List<String> types) {

  static final Subject NOTHING = new Subject(List.of(), List.of(), List.of());

  private static final Pattern TYPE = Pattern.compile("[a-z0-9]{1,40}(-[a-z0-9]{1,40}){1,8}");

  Subject {
    accounts = List.copyOf(accounts);
    regions = List.copyOf(regions);
    types = List.copyOf(types);
  }

  static Subject of(HttpServletRequest request) {
    return new Subject(
        all(request, "account", AccountId::new),
        all(request, "region", RegionId::new),
        all(request, "type", Subject::type));
  }

  private static <T> List<T> all(
      HttpServletRequest request, String name, Function<String, T> reading) {
    return Stream.concat(inPath(request, name), inQuery(request, name))
        .distinct()
        .flatMap(text -> read(text, reading))
        .toList();
  }

  private static <T> Stream<T> read(String text, Function<String, T> reading) {
    try {
      return Stream.of(reading.apply(text));
    } catch (IllegalArgumentException _) {
      return Stream.empty();
    }
  }

  private static Stream<String> inPath(HttpServletRequest request, String name) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get(name) instanceof String value
        ? Stream.of(value)
        : Stream.empty();
  }

  private static Stream<String> inQuery(HttpServletRequest request, String name) {
    // The parameters of a form would have to be read from its body, which nobody may have read.
    if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
      return Stream.empty();
    }
    try {
      var values = request.getParameterValues(name);
      return values == null ? Stream.empty() : Arrays.stream(values);
    } catch (IllegalStateException _) {
      // Tomcat does not understand them, and says so each time.
      return Stream.empty();
    }
  }

  private static String type(String text) {
    if (!TYPE.matcher(text).matches()) {
      throw new IllegalArgumentException("a type is written like ec2-instance");
    }
    return text;
  }
}
