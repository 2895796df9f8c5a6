package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The rule that a resource answers in its own region only.
 *
 * @param member where the resource names its region
 * @param error the error elsewhere
 */
record Home(String member, ErrorText error) {

  static Home read(JsonNode node) {
    Known.only(node, "member", "error");
    return new Home(node.required("member").asString(), ErrorText.read(node.required("error")));
  }

  /**
   * Lets a call pass that was signed for the resource's region.
   *
   * @throws AwsRefusal where it was signed for another
   */
  void require(Thing thing, Call call) {
    List<String> home = Dotted.texts(thing.item(), member);
    if (!home.isEmpty() && !home.contains(call.region())) {
      throw error
          .with(Map.of("value", call.region(), "home", home.getFirst()))
          .askIn(home.getFirst());
    }
  }
}
