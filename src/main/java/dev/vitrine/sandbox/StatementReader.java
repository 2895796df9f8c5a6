package dev.vitrine.sandbox;

import static dev.vitrine.sandbox.PolicyReader.malformed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Reads the statements of policies of one kind.
 *
 * @param kind the kind, which decides whether principals or resources must be named
 */
record StatementReader(PolicyKind kind) {

  private static final Set<String> MEMBERS =
      Set.of(
          "Sid",
          "Effect",
          "Principal",
          "Action",
          "NotAction",
          "Resource",
          "NotResource",
          "Condition");
  private static final Pattern ACTION = Pattern.compile("\\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+");
  private static final Pattern ARN = Pattern.compile("\\*|arn:[^:]+:[^:]+:[^:]*:[^:]*:.+");

  /**
   * Reads a statement.
   *
   * @throws AwsRefusal {@code MalformedPolicyDocument} where IAM would not take it
   */
  Statement read(JsonNode statement) {
    if (!statement.isObject() || !MEMBERS.containsAll(statement.propertyNames())) {
      throw malformed("Syntax errors in policy.");
    }
    return new Statement(
        effect(statement),
        principals(statement),
        either(statement, "Action", ACTION, "Policy statement must contain actions."),
        resources(statement),
        conditions(statement.path("Condition")));
  }

  private static Effect effect(JsonNode statement) {
    return switch (statement.path("Effect").asString("")) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> throw malformed("Syntax errors in policy.");
    };
  }

  private Principals principals(JsonNode statement) {
    var principal = statement.path("Principal");
    if (!kind.namesPrincipals()) {
      if (!principal.isMissingNode()) {
        throw malformed("Policy document should not specify a principal.");
      }
      return Principals.EVERYBODY;
    }
    if (principal.isString() && principal.stringValue().equals("*")) {
      return Principals.EVERYBODY;
    }
    if (!principal.isObject() || principal.isEmpty()) {
      throw malformed("Invalid principal in policy");
    }
    return new Principals(
        texts(principal.path("AWS")).toList(), texts(principal.path("Service")).toList());
  }

  private Patterns resources(JsonNode statement) {
    if (!kind.namesPrincipals()) {
      return either(statement, "Resource", ARN, "Policy statement must contain resources.");
    }
    if (statement.has("Resource") || statement.has("NotResource")) {
      throw malformed("Has prohibited field Resource");
    }
    return Patterns.EVERYTHING;
  }

  private static Patterns either(
      JsonNode statement, String member, Pattern form, String otherwise) {
    var allBut = statement.has("Not" + member);
    if (allBut && statement.has(member)) {
      throw malformed("Syntax errors in policy.");
    }
    var patterns = texts(statement.path(allBut ? "Not" + member : member)).toList();
    if (patterns.isEmpty()) {
      throw malformed(otherwise);
    }
    for (var pattern : patterns) {
      if (!form.matcher(pattern).matches()) {
        throw malformed(
            member.equals("Action")
                ? "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
                : "Resource " + pattern + " must be in ARN format or \"*\".");
      }
    }
    return new Patterns(allBut, patterns.stream().map(Wildcard::new).toList());
  }

  private static List<Condition> conditions(JsonNode conditions) {
    if (!conditions.isMissingNode() && !conditions.isObject()) {
      throw malformed("Syntax errors in policy.");
    }
    return conditions.propertyStream().flatMap(one -> of(one.getKey(), one.getValue())).toList();
  }

  private static Stream<Condition> of(String name, JsonNode keys) {
    var operator =
        ConditionOperator.of(name)
            .orElseThrow(() -> malformed("Invalid Condition type : " + name + "."));
    return keys.propertyStream()
        .map(key -> new Condition(key.getKey(), operator, texts(key.getValue()).toList()));
  }

  // IAM takes one value or a list of them, and in conditions also numbers and booleans.
  private static Stream<String> texts(JsonNode value) {
    if (value.isMissingNode()) {
      return Stream.of();
    }
    if (value.isArray()) {
      return value.valueStream().flatMap(StatementReader::texts);
    }
    if (!value.isValueNode() || value.isNull()) {
      throw malformed("Syntax errors in policy.");
    }
    return Stream.of(value.asString());
  }
}
