package dev.vitrine.page.policy;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a policy says.
 *
 * @param statements its statements in its order
 * @param remarks what a person should know about the whole
 */
public record Policy(List<Statement> statements, List<String> remarks) {

  private static final int MOST = 200;
  private static final List<String> KNOWN = List.of("Version", "Id", "Statement");

  /** Copies what it is given. */
  public Policy {
    statements = List.copyOf(statements);
    remarks = List.copyOf(remarks);
  }

  /** Puts a policy into words; what is odd about it is remarked on, never left out. */
  public static Policy of(JsonNode document, Wording wording) {
    var remarks = new ArrayList<String>();
    var reader = new Statements(wording);
    var all = Values.each(document.path("Statement")).toList();
    if (all.isEmpty()) {
      remarks.add("It has no statement, so it allows nothing and denies nothing.");
    }
    var odd = all.stream().filter(statement -> !statement.isObject()).count();
    if (odd > 0) {
      remarks.add("%,d of its statements cannot be read: see the JSON.".formatted(odd));
    }
    if (all.size() > MOST) {
      remarks.add(
          "Only the first %,d of its %,d statements stand here.".formatted(MOST, all.size()));
    }
    if (all.stream().anyMatch(Statements::hasPatterns)) {
      remarks.add("In names of resources * stands for any text and ? for any one character.");
    }
    var version = document.path("Version").asString("");
    if (!version.equals("2012-10-17") && document.toString().contains("${")) {
      remarks.add(
          "Its version is not 2012-10-17, so what stands in ${…} is taken as it is written.");
    }
    document.properties().stream()
        .filter(member -> !KNOWN.contains(member.getKey()))
        .map(member ->
            "It also says something that is not known here: "
                + wording.visible().apply(member.getKey()))
        .forEach(remarks::add);
    return new Policy(
        all.stream().filter(JsonNode::isObject).limit(MOST).map(reader::of).toList(), remarks);
  }
}
