package dev.vitrine.inventory;

import dev.vitrine.account.BadValueException;
import dev.vitrine.session.SigningKey;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes and reads the tokens that continue a paged answer, bound to viewer and question. */
@Component
public final class PageToken {

  /**
   * Where a paged answer goes on.
   *
   * @param inquiry the inquiry whose answers are paged
   * @param from the first row of the next page, counted from 0
   */
  public record Position(Inquiry inquiry, int from) {}

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f-]{36})\\.([0-9]{1,9})\\.([\\w-]{43})");

  private final SigningKey key;
  private final Inventory inventory;

  PageToken(SigningKey key, Inventory inventory) {
    this.key = key;
    this.inventory = inventory;
  }

  /** The token for the next page of an inquiry under that filter and order. */
  public String next(Inquiry inquiry, int from, Filter filter, Sort sort) {
    var position = inquiry.id() + "." + from;
    return position + "." + key.sign(signed(position, inquiry.question(), filter, sort));
  }

  /**
   * Where the token goes on.
   *
   * @throws BadValueException where it was not made for this viewer and question, or where what it
   *     continues is no longer remembered
   */
  public Position read(String token, Question question, Filter filter, Sort sort) {
    var parts = FORM.matcher(token);
    if (token.length() <= 100
        && parts.matches()
        && key.signed(
            signed(parts.group(1) + "." + parts.group(2), question, filter, sort),
            parts.group(3))) {
      Optional<Inquiry> inquiry = inventory.continued(question.viewer(), parts.group(1));
      if (inquiry.isPresent()) {
        return new Position(inquiry.get(), Integer.parseInt(parts.group(2)));
      }
    }
    throw new BadValueException(
        "nextToken", "a token of this very question whose answers are still remembered; ask anew");
  }

  private static String signed(String position, Question question, Filter filter, Sort sort) {
    return String.join("\n", position, question.name(), filter.toString(), sort.toString());
  }
}
