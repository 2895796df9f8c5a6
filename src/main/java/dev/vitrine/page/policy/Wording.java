package dev.vitrine.page.policy;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * For whom a policy is put into words.
 *
 * @param own the twelve digits of the account that the policy stands in
 * @param names what an account is called, none where the reader does not look at it
 * @param visible what makes a stranger's text readable
 */
public record Wording(
    String own, Function<String, Optional<String>> names, UnaryOperator<String> visible) {

  /** An account as a person knows it. */
  String account(String id) {
    if (id.equals(own)) {
      return "this account";
    }
    return names.apply(id).map(name -> name + " (" + id + ")").orElse("another account, " + id);
  }

  Piece quote(String text) {
    return Piece.quote(visible.apply(text));
  }
}
