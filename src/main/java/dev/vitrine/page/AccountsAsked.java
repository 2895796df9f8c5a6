package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.BadValueException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Which accounts an address asks for, to be repeated in every link that changes one part of it;
 * what was not given stays away.
 *
 * @param q words that a name or id must contain
 * @param tag tags, {@code key=value} or a key alone, that an account must have
 * @param trouble whether only those in trouble are wanted
 * @param favourites whether only favourites are wanted
 */
record AccountsAsked(
    List<String> q, List<String> tag, List<String> trouble, List<String> favourites) {

  private static final int LONGEST = 2_000;
  private static final String YES = "true";

  AccountsAsked {
    q = List.copyOf(q);
    tag = List.copyOf(tag);
    trouble = List.copyOf(trouble);
    favourites = List.copyOf(favourites);
  }

  static AccountsAsked of(MultiValueMap<String, String> filled) {
    return new AccountsAsked(
        brief("q", filled.getOrDefault("q", List.of())),
        brief("tag", filled.getOrDefault("tag", List.of())),
        yes("trouble", filled),
        yes("favourites", filled));
  }

  /** The words, as they were written. */
  public String text() {
    return String.join(" ", q);
  }

  /** The tags, as they were written; none of them is one that is empty. */
  public List<String> tags() {
    return tag.isEmpty() ? List.of("") : tag;
  }

  /** The same as the query of an address, with that page. */
  String query(List<String> page) {
    var parameters = new LinkedHashMap<String, List<String>>();
    parameters.put("q", q);
    parameters.put("tag", tag);
    parameters.put("trouble", trouble);
    parameters.put("favourites", favourites);
    parameters.put("page", page);
    return parameters.entrySet().stream()
        .flatMap(one ->
            one.getValue().stream().map(value -> one.getKey() + "=" + ConsoleLink.escaped(value)))
        .reduce((one, other) -> one + "&" + other)
        .map(query -> "?" + query)
        .orElse("");
  }

  /** Whether not all accounts are asked for. */
  public boolean narrowed() {
    return !q.isEmpty() || !tag.isEmpty() || !trouble.isEmpty() || !favourites.isEmpty();
  }

  /** Whether an account is one of those that are asked for. */
  boolean wants(Account account, Favourites kept, Predicate<Account> troubled) {
    return words().allMatch(word -> named(account, word))
        && tag.stream().allMatch(wanted -> tagged(account, wanted))
        && (favourites.isEmpty() || kept.has(account.id()))
        && (trouble.isEmpty() || troubled.test(account));
  }

  private Stream<String> words() {
    return Arrays.stream(lower(text()).split("\\s+", -1));
  }

  private static boolean named(Account account, String word) {
    return lower(account.name()).contains(word) || account.id().value().contains(word);
  }

  private static boolean tagged(Account account, String wanted) {
    return account.tags().entrySet().stream()
        .anyMatch(tag ->
            Set.of(lower(tag.getKey()), lower(tag.getKey() + "=" + tag.getValue()))
                .contains(lower(wanted)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static List<String> brief(String name, List<String> values) {
    if (String.join(" ", values).length() > LONGEST) {
      throw new BadValueException(name, "at most 2,000 characters");
    }
    return values;
  }

  private static List<String> yes(String name, MultiValueMap<String, String> filled) {
    var values = filled.getOrDefault(name, List.of());
    if (!values.stream().allMatch(YES::equals)) {
      throw new BadValueException(name, YES + ", or nothing");
    }
    return values.stream().distinct().toList();
  }
}
