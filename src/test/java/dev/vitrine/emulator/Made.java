package dev.vitrine.emulator;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A resource that a seeding script made, as the emulator described it then.
 *
 * @param description its type, id, ARN (null where the emulator tells none) and some members
 */
record Made(JsonNode description) {

  /** All that the script made, which prints them under {@code made}. */
  static List<Made> in(Seeded seeded) {
    return seeded.result().get("made").valueStream().map(Made::new).toList();
  }

  String type() {
    return description.get("type").asString();
  }

  String id() {
    return description.get("id").asString();
  }

  /** Whether a row of the API's list is this resource and says the same of it. */
  boolean is(JsonNode row) {
    return row.get("id").asString().equals(id())
        && (description.get("arn").isNull() || description.get("arn").equals(row.get("arn")))
        && description.get("fields").properties().stream()
            .allMatch(member ->
                member
                    .getValue()
                    .asString()
                    .equals(row.get("fields").path(member.getKey()).asString()));
  }

  @Override
  public String toString() {
    return description.toString();
  }
}
