package dev.vitrine.page.policy;

import dev.vitrine.page.policy.Statement.Effect;
import dev.vitrine.page.policy.Statement.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Puts statements into words. */
final class Statements {

  private static final Set<String> KNOWN =
      Set.of(
          "Sid",
          "Effect",
          "Principal",
          "NotPrincipal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");

  private final Wording wording;
  private final Principals principals;
  private final Actions actions;
  private final Conditions conditions;

  Statements(Wording wording) {
    this.wording = wording;
    this.principals = new Principals(wording);
    this.actions = new Actions(wording);
    this.conditions = new Conditions(wording);
  }

  Statement of(JsonNode statement) {
    var effect = Effect.of(Values.text(statement.path("Effect")));
    var when = conditions.said(statement.path("Condition"));
    var pieces = new ArrayList<Piece>();
    pieces.add(Piece.words(effect.words() + " "));
    pieces.addAll(who(statement));
    pieces.addAll(what(statement));
    pieces.addAll(where(statement));
    if (!when.isEmpty()) {
      pieces.add(Piece.words(", but only when "));
      pieces.addAll(Values.listed(when, "and", one -> one));
    }
    pieces.add(Piece.words("."));
    var anybody = statement.has("NotPrincipal") || Principals.anybody(statement.path("Principal"));
    return new Statement(
        effect,
        wording.visible().apply(statement.path("Sid").asString("")),
        pieces,
        lists(statement, when),
        remarks(statement),
        effect == Effect.ALLOW && anybody && when.isEmpty());
  }

  private List<Piece> who(JsonNode statement) {
    if (statement.has("NotPrincipal")) {
      return around(
          "everybody except ", principals.said(statement.path("NotPrincipal")), " to do ");
    }
    return statement.has("Principal")
        ? around("", principals.said(statement.path("Principal")), " to do ")
        : List.of();
  }

  private List<Piece> what(JsonNode statement) {
    if (statement.has("NotAction")) {
      var all = actions.said(Values.texts(statement.path("NotAction")));
      return around("every action except ", all, "");
    }
    return actions.said(Values.texts(statement.path("Action")));
  }

  private List<Piece> where(JsonNode statement) {
    if (statement.has("NotResource")) {
      var all = resources(statement.path("NotResource"));
      return around(" on everything except ", all, "");
    }
    return statement.has("Resource")
        ? around(" on ", resources(statement.path("Resource")), "")
        : List.of();
  }

  private List<Piece> resources(JsonNode resources) {
    return Values.listed(Values.texts(resources), "and", this::resource);
  }

  private List<Piece> resource(String resource) {
    return resource.equals("*")
        ? List.of(Piece.words("every resource"))
        : List.of(wording.quote(resource));
  }

  private List<Whole> lists(JsonNode statement, List<List<Piece>> when) {
    var lists = new ArrayList<Whole>();
    whole(lists, "Who", principals.all(statement.path("Principal")));
    whole(lists, "Everybody but", principals.all(statement.path("NotPrincipal")));
    whole(lists, "Actions", quotes(statement.path("Action")));
    whole(lists, "Every action but", quotes(statement.path("NotAction")));
    whole(lists, "Resources", quotes(statement.path("Resource")));
    whole(lists, "Every resource but", quotes(statement.path("NotResource")));
    whole(lists, "Only when", when);
    return lists;
  }

  private static void whole(List<Whole> lists, String title, List<List<Piece>> lines) {
    if (!lines.isEmpty()) {
      lists.add(new Whole(title, lines, ""));
    }
  }

  private List<List<Piece>> quotes(JsonNode values) {
    return Values.texts(values).stream().map(text -> List.of(wording.quote(text))).toList();
  }

  private List<String> remarks(JsonNode statement) {
    var remarks = new ArrayList<String>();
    var text = statement.toString();
    if (statement.path("Effect").isMissingNode()) {
      remarks.add("It has no Effect; AWS does not accept such a statement.");
    }
    if (statement.has("NotAction") && statement.path("Effect").asString("").equals("Allow")) {
      remarks.add("NotAction allows whatever is not listed, also what AWS adds later.");
    }
    if (text.contains("${")) {
      remarks.add("What stands in ${…} is filled in from each request.");
    }
    statement.properties().stream()
        .filter(member -> !KNOWN.contains(member.getKey()))
        .map(member ->
            "It also says something that is not known here: "
                + wording
                    .visible()
                    .apply(member.getKey() + " = " + cut(member.getValue().toString())))
        .forEach(remarks::add);
    return remarks;
  }

  private static String cut(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }

  /** Whether names of resources stand for several. */
  static boolean hasPatterns(JsonNode statement) {
    return Stream.of("Resource", "NotResource")
        .flatMap(member -> Values.texts(statement.path(member)).stream())
        .anyMatch(resource -> !resource.equals("*") && Actions.isWild(resource));
  }

  private static List<Piece> around(String before, List<Piece> inside, String after) {
    var pieces = new ArrayList<Piece>();
    pieces.add(Piece.words(before));
    pieces.addAll(inside);
    pieces.add(Piece.words(after));
    return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
  }
}
