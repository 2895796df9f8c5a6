package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with the parameters of a request, in the words of AWS's validators. */
final class Constraints {

  private final JsonNode parameters;
  private final List<String> broken = new ArrayList<>();

  Constraints(JsonNode parameters) {
    this.parameters = parameters;
  }

  /** Demands that a parameter is there. */
  Constraints present(String name) {
    if (!parameters.hasNonNull(name)) {
      broken.add(
          "Value null at '"
              + member(name)
              + "' failed to satisfy constraint: Member must not be"
              + " null");
    }
    return this;
  }

  /** Demands that a text, where there is one, has that length and form. */
  Constraints text(String name, int shortest, int longest, String form) {
    if (parameters.hasNonNull(name)) {
      var value = parameters.path(name).asString();
      if (value.length() < shortest) {
        add(name, value, "Member must have length greater than or equal to " + shortest);
      }
      if (value.length() > longest) {
        add(name, value, "Member must have length less than or equal to " + longest);
      }
      if (!Pattern.matches(form, value)) {
        add(name, value, "Member must satisfy regular expression pattern: " + form);
      }
    }
    return this;
  }

  /** Demands that a number, where there is one, lies between two others. */
  Constraints number(String name, int least, int most) {
    if (parameters.hasNonNull(name)) {
      var value = parameters.path(name).asInt(Integer.MIN_VALUE);
      var sent = parameters.path(name).asString();
      if (value < least) {
        add(name, sent, "Member must have value greater than or equal to " + least);
      }
      if (value > most) {
        add(name, sent, "Member must have value less than or equal to " + most);
      }
    }
    return this;
  }

  /** Demands that a list has no more elements. */
  Constraints size(String name, int most) {
    if (parameters.path(name).size() > most) {
      add(
          name,
          parameters.path(name).toString(),
          "Member must have length less than or equal to " + most);
    }
    return this;
  }

  /**
   * Passes where nothing is wrong.
   *
   * @throws AwsRefusal {@code ValidationError} with everything that is
   */
  void require() {
    if (!broken.isEmpty()) {
      throw refusal(
          "%d validation error%s detected: %s"
              .formatted(broken.size(), broken.size() == 1 ? "" : "s", String.join("; ", broken)));
    }
  }

  /** A refusal of parameters in other words. */
  static AwsRefusal refusal(String sentence) {
    return new AwsRefusal("ValidationError", 400, sentence);
  }

  private void add(String name, String value, String constraint) {
    broken.add(
        "Value '%s' at '%s' failed to satisfy constraint: %s"
            .formatted(value, member(name), constraint));
  }

  // AWS's validators write members with a small first letter, whatever the API calls them.
  private static String member(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
