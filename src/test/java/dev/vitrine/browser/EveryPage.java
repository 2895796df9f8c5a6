package dev.vitrine.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.Door;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page that a controller answers, found from the mapped routes. */
final class EveryPage {

  private static final String ACCOUNT = "111111111111";

  // Resources that routes are tried with, the likeliest first.
  private static final List<String> TYPES = List.of("ec2-instance", "ec2-vpc", "iam-role");

  // Where an example has to fit.
  private static final Map<String, String> FITTING =
      Map.of(
          "/accounts/{account}/{region}/{type}/policies",
          "/accounts/111111111111/global/iam-role/policies?id=web",
          "/accounts/{account}/{region}/{type}/difference",
          "/accounts/111111111111/global/iam-managed-policy/difference?id=web&from=v1&to=v2");

  // What answers with no page, and the page that is there only where people sign in.
  private static final String OTHERS = "/(api|error|v3|swagger|signed-out)\\b.*";

  private final Door door;
  private final RequestMappingHandlerMapping mapping;

  EveryPage(Door door, RequestMappingHandlerMapping mapping) {
    this.door = door;
    this.mapping = mapping;
  }

  /** A page for each route that answers with pages. */
  List<Address> addresses() {
    var examples = TYPES.stream().map(this::example).toList();
    var found = new ArrayList<Address>();
    for (String route : routes()) {
      var fitting = FITTING.get(route);
      var paths = fitting == null ? candidates(route, examples) : List.of(fitting);
      // Where none of them opens it, the last is looked at and found wanting.
      var path = paths.stream().filter(this::answers).findFirst().orElse(paths.getLast());
      if (!answers(path) || isPage(path)) {
        found.add(Address.of(name(route), path));
      }
    }
    assertThat(found).hasSizeGreaterThan(10);
    return found;
  }

  /** Where a resource of that type is. */
  String resource(String type) {
    var example = example(type);
    return filled("/accounts/{account}/{region}/{type}?id={id}", example);
  }

  private SortedSet<String> routes() {
    var routes = new TreeSet<String>();
    for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
      var methods = info.getMethodsCondition().getMethods();
      if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
        info.getPatternValues().stream()
            .filter(pattern -> !pattern.matches(OTHERS))
            .map(pattern -> pattern + needed(info))
            .forEach(routes::add);
      }
    }
    return routes;
  }

  private static String needed(RequestMappingInfo info) {
    var question =
        info.getParamsCondition().getExpressions().stream()
            .map(needed -> needed + "={" + needed + "}")
            .toList();
    return question.isEmpty() ? "" : "?" + String.join("&", question);
  }

  private static List<String> candidates(String route, List<Map<String, String>> examples) {
    var join = route.contains("?") ? "&" : "?";
    var question = join + "account={account}&region={region}&type={type}&id={id}";
    return Stream.concat(
            examples.stream().map(example -> filled(route, example)),
            examples.stream().map(example -> filled(route + question, example)))
        .distinct()
        .toList();
  }

  private static String filled(String route, Map<String, String> example) {
    var path = route;
    for (var part : example.entrySet()) {
      path =
          path.replace(
              "{" + part.getKey() + "}",
              URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8));
    }
    assertThat(path)
        .as("say in EveryPage what the parts of %s stand for", route)
        .doesNotContain("{");
    return path;
  }

  private Map<String, String> example(String type) {
    var items =
        door.json("/api/v1/resources/" + type + "?limit=1&account=" + ACCOUNT).path("items");
    assertThat(items).as(type).isNotEmpty();
    return Map.of(
        "account",
        ACCOUNT,
        "type",
        type,
        "region",
        items.path(0).path("region").asString(),
        "id",
        items.path(0).path("id").asString(),
        "file",
        "account-a.yaml",
        "question",
        "ebs-encryption",
        "group",
        "account");
  }

  private boolean answers(String path) {
    return door.get(path).statusCode() == 200;
  }

  private boolean isPage(String path) {
    return door.get(path).body().contains("<html");
  }

  private static String name(String route) {
    var name = route.replaceAll("[?].*", "-" + route.hashCode()).replaceAll("[^a-z0-9]+", "-");
    var trimmed = name.replaceAll("^-|-$", "");
    return trimmed.isEmpty() ? "dashboard" : trimmed;
  }
}
