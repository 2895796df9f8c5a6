package dev.vitrine.page;

import dev.vitrine.page.policy.Policy;
import dev.vitrine.page.policy.Wording;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One policy, in words and as it is.
 *
 * @param title what it is for the resource
 * @param arn its ARN, empty where it has none of its own
 * @param policy what it says, none where it could not be read
 * @param json the same as AWS gave it
 * @param line what became of reading it
 */
record PolicyCard(
    String title, String arn, @Nullable Policy policy, List<JsonPart> json, PlaceLine line) {

  static PolicyCard of(
      FoundPolicy found, Wording wording, AccountMark account, String region, Instant now) {
    var document = found.document();
    return new PolicyCard(
        Visible.brief(found.title()),
        Visible.of(found.arn()),
        document == null ? null : Policy.of(document, wording),
        document == null ? List.of() : JsonPart.of(PrettyJson.of(document)),
        PlaceLine.of(found.outcome(), account, region, now));
  }
}
