package dev.vitrine.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What people should know about where accounts come from.
 *
 * @param sentence what there is to say; without accounts everybody reads it, so it names none
 * @param about the accounts that it is about; each is named to those alone who may look at it
 */
public record AccountRemark(String sentence, List<Account> about) {

  private static final int MOST = 20;

  /** Copies the list. */
  public AccountRemark {
    about = List.copyOf(about);
  }

  /** A remark that is about no account in particular. */
  public AccountRemark(String sentence) {
    this(sentence, List.of());
  }

  /** Whether it is about the whole list and not about single accounts. */
  public boolean general() {
    return about.isEmpty();
  }

  /** What a person reads. */
  public String text() {
    if (general()) {
      return sentence;
    }
    var names =
        about.stream()
            .limit(MOST)
            .map(account -> account.name() + " (" + account.id() + ")")
            .collect(Collectors.joining(", "));
    var more = about.size() > MOST ? " and " + (about.size() - MOST) + " more" : "";
    return sentence + ": " + names + more + ".";
  }

  /** The remark for somebody who may look at those accounts; none where none is left to name. */
  Optional<AccountRemark> to(Predicate<Account> visible) {
    if (general()) {
      return Optional.of(this);
    }
    var named = about.stream().filter(visible).toList();
    return named.isEmpty() ? Optional.empty() : Optional.of(new AccountRemark(sentence, named));
  }
}
