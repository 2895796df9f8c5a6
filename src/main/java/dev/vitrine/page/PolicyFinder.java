package dev.vitrine.page;

import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.OneResource.DetailAnswer;
import dev.vitrine.inventory.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the policies in what AWS answered about a resource: whatever holds statements is one. */
final class PolicyFinder {

  // Deeper than any answer of AWS's.
  private static final int DEEPEST = 12;
  private static final int MOST = 50;

  private static final Map<String, String> TITLES =
      Map.of(
          "AssumeRolePolicyDocument", "Trust policy",
          "Default version", "Policy in force",
          "PolicyDocument", "Endpoint policy");

  private PolicyFinder() {}

  static List<FoundPolicy> in(OneResource answer) {
    var found = new ArrayList<FoundPolicy>();
    answer
        .raw()
        .properties()
        .forEach(
            member -> find(found, title(member.getKey()), member.getValue(), answer.outcome(), 0));
    for (DetailAnswer detail : answer.details()) {
      var value = detail.value();
      if (value != null) {
        find(found, title(detail.name()), value, detail.outcome(), 0);
      }
    }
    return found;
  }

  /** The document that one detail holds; none where it could not be read. */
  static Optional<JsonNode> document(DetailAnswer detail) {
    var found = new ArrayList<FoundPolicy>();
    var value = detail.value();
    if (value != null) {
      find(found, detail.name(), value, detail.outcome(), 0);
    }
    return found.stream().findFirst().map(FoundPolicy::document);
  }

  private static void find(
      List<FoundPolicy> found, String title, JsonNode node, Outcome outcome, int depth) {
    var value = parsed(node);
    if (depth > DEEPEST || found.size() >= MOST) {
      return;
    }
    if (value.isObject() && value.has("Statement")) {
      found.add(new FoundPolicy(title, "", value, outcome));
    } else if (value.isObject()) {
      value
          .properties()
          .forEach(member -> find(found, title, member.getValue(), outcome, depth + 1));
    } else if (value.isArray()) {
      value.forEach(element -> find(found, title, element, outcome, depth + 1));
    }
  }

  // Resources carry their policies as text.
  private static JsonNode parsed(JsonNode node) {
    if (!node.isString() || !node.asString().stripLeading().startsWith("{")) {
      return node;
    }
    try {
      return JsonMapper.shared().readTree(node.asString());
    } catch (JacksonException _) {
      return node;
    }
  }

  private static String title(String name) {
    return TITLES.getOrDefault(name, name);
  }
}
