package dev.vitrine.page.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Whom a statement is about. */
final class Principals {

  // arn:aws:iam::111111111111:role/path/name, arn:aws:sts::111111111111:assumed-role/name/session
  private static final Pattern ARN =
      Pattern.compile("arn:[a-z-]+:(?:iam|sts)::(\\d{12}):([a-z-]+)(?:/(.+))?");

  private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
  private static final Pattern GONE = Pattern.compile("A(?:IDA|ROA|GPA)[A-Z0-9]{10,}");

  private static final Map<String, String> THINGS =
      Map.of(
          "role", "the role ",
          "user", "the user ",
          "assumed-role", "the session ",
          "federated-user", "the federated user ");

  private final Wording wording;

  Principals(Wording wording) {
    this.wording = wording;
  }

  /** Whom it names, in words. */
  List<Piece> said(JsonNode principal) {
    var all = all(principal);
    return all.isEmpty()
        ? List.of(Piece.words("nobody"))
        : Values.listed(all, "and", one -> List.copyOf(one));
  }

  /** The same one by one. */
  List<List<Piece>> all(JsonNode principal) {
    var all = new ArrayList<List<Piece>>();
    if (principal.isObject()) {
      principal
          .properties()
          .forEach(kind ->
              Values.texts(kind.getValue()).forEach(value -> all.add(of(kind.getKey(), value))));
    } else {
      Values.texts(principal).forEach(value -> all.add(of("AWS", value)));
    }
    return all;
  }

  /** Whether it names everybody. */
  static boolean anybody(JsonNode principal) {
    var named = principal.isObject() ? principal.path("AWS") : principal;
    return Values.texts(named).contains("*");
  }

  private List<Piece> of(String kind, String value) {
    return switch (kind) {
      case "AWS" -> aws(value);
      case "Service" -> List.of(Piece.words("the service "), wording.quote(value));
      case "Federated" -> List.of(Piece.words("whoever signed in at "), wording.quote(value));
      case "CanonicalUser" ->
          List.of(Piece.words("the account with the canonical id "), wording.quote(value));
      default -> List.of(wording.quote(kind), Piece.words(" "), wording.quote(value));
    };
  }

  private List<Piece> aws(String value) {
    if (value.equals("*")) {
      return List.of(Piece.words("anybody, in any account"));
    }
    if (ACCOUNT.matcher(value).matches()) {
      return whole(value);
    }
    if (GONE.matcher(value).matches()) {
      return List.of(Piece.words("somebody who was deleted, "), wording.quote(value));
    }
    var arn = ARN.matcher(value);
    if (!arn.matches()) {
      return List.of(wording.quote(value));
    }
    if (arn.group(2).equals("root")) {
      return whole(arn.group(1));
    }
    var thing = THINGS.getOrDefault(arn.group(2), "");
    var name = arn.group(3) == null ? value : arn.group(3);
    return thing.isEmpty()
        ? List.of(wording.quote(value))
        : List.of(
            Piece.words(thing),
            wording.quote(name),
            Piece.words(" of " + wording.account(arn.group(1))));
  }

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts
  private List<Piece> whole(String account) {
    return List.of(
        Piece.words("whoever " + wording.account(account) + " lets by policies of its own"));
  }
}
