package dev.vitrine.page.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** When a statement holds. */
final class Conditions {

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry("aws:principalorgid", "the caller's organization"),
          Map.entry("aws:principalarn", "the caller"),
          Map.entry("aws:principalaccount", "the caller's account"),
          Map.entry("aws:multifactorauthpresent", "whether the caller used MFA"),
          Map.entry("aws:sourceip", "the caller's address"),
          Map.entry("aws:sourcevpc", "the caller's VPC"),
          Map.entry("aws:sourcevpce", "the VPC endpoint in between"),
          Map.entry("aws:sourcearn", "the resource on whose behalf a service calls"),
          Map.entry("aws:sourceaccount", "the account on whose behalf a service calls"),
          Map.entry("aws:sourceorgid", "the organization on whose behalf a service calls"),
          Map.entry("aws:securetransport", "whether the call is encrypted"),
          Map.entry("aws:requestedregion", "the region that is called"),
          Map.entry("aws:currenttime", "the time"),
          Map.entry("sts:externalid", "the external id"),
          Map.entry("iam:passedtoservice", "the service that the role is passed to"));

  private final Wording wording;

  Conditions(Wording wording) {
    this.wording = wording;
  }

  /** Every condition in words; all of them must hold. */
  List<List<Piece>> said(JsonNode condition) {
    var all = new ArrayList<List<Piece>>();
    if (!condition.isObject()) {
      Values.texts(condition).forEach(text -> all.add(List.of(wording.quote(text))));
      return all;
    }
    condition
        .properties()
        .forEach(block -> {
          var keys = block.getValue();
          if (keys.isObject()) {
            keys.properties()
                .forEach(key ->
                    all.add(
                        one(
                            Comparing.of(block.getKey()),
                            key.getKey(),
                            Values.texts(key.getValue()))));
          } else {
            all.add(
                List.of(
                    wording.quote(block.getKey()),
                    Piece.words(" "),
                    wording.quote(Values.text(keys))));
          }
        });
    return all;
  }

  private List<Piece> one(Comparing operator, String key, List<String> values) {
    var pieces = new ArrayList<Piece>();
    pieces.add(Piece.words(operator.quantity()));
    var known = KEYS.get(key.toLowerCase(Locale.ROOT));
    if (known != null) {
      pieces.add(Piece.words(known + " ("));
      pieces.add(wording.quote(key));
      pieces.add(Piece.words(")"));
    } else {
      pieces.add(wording.quote(key));
    }
    if (operator.asksWhetherMissing()) {
      var missing = values.equals(List.of("true"));
      pieces.add(Piece.words(missing ? " is not given" : " is given"));
      return pieces;
    }
    pieces.add(Piece.words(" "));
    operator
        .known()
        .ifPresentOrElse(
            words -> pieces.add(Piece.words(words)),
            () -> {
              pieces.add(Piece.words("compared by "));
              pieces.add(wording.quote(operator.name()));
              pieces.add(Piece.words(" with"));
            });
    pieces.add(
        Piece.words(values.size() > 1 ? (operator.negative() ? " any of " : " one of ") : " "));
    pieces.addAll(
        values.isEmpty()
            ? List.of(Piece.words("nothing"))
            : Values.listed(values, "or", value -> List.of(wording.quote(value))));
    if (operator.ifExists()) {
      pieces.add(Piece.words(", or is not given"));
    }
    return pieces;
  }
}
