package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.Place;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ResourceType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has been read before, and the places that nobody has asked yet. */
public final class Remembered {

  private final List<Account> accounts;
  private final BiPredicate<Account, String> sight;
  private final List<Known> known;
  private final Function<Account, Optional<List<RegionId>>> regions;
  private final Instant now;
  private final Map<String, SortedMap<Place, Answer>> answers = new HashMap<>();

  Remembered(
      List<Account> accounts,
      BiPredicate<Account, String> sight,
      List<Known> known,
      Function<Account, Optional<List<RegionId>>> regions,
      Instant now) {
    this.accounts = List.copyOf(accounts);
    this.sight = sight;
    this.known = known.stream().filter(shown(accounts, sight)).toList();
    this.regions = regions;
    this.now = now;
    this.known.forEach(one ->
        answers
            .computeIfAbsent(one.type(), _ -> new TreeMap<>())
            .put(one.answer().place(), one.answer()));
  }

  /** Every answer. */
  public List<Known> answers() {
    return known;
  }

  /**
   * Every place of a type with its last answer. Where nobody has asked, the place is {@code
   * not-asked}; an account whose regions are not known either is one place, {@code global}.
   */
  public Coverage coverage(ResourceType type) {
    var places = new TreeMap<>(answers.getOrDefault(type.definition().id(), new TreeMap<>()));
    for (Account account : shown(type)) {
      for (RegionId region : expected(type, account)) {
        places.computeIfAbsent(new Place(account.id(), region), this::notAsked);
      }
    }
    return new Coverage(List.copyOf(places.values()));
  }

  /** Whether resources of the type may be looked at in any of the accounts. */
  public boolean shows(ResourceType type) {
    return !shown(type).isEmpty();
  }

  private List<Account> shown(ResourceType type) {
    return accounts.stream().filter(account -> sight.test(account, type.seenAs())).toList();
  }

  private static Predicate<Known> shown(
      List<Account> accounts, BiPredicate<Account, String> sight) {
    var byId = accounts.stream().collect(Collectors.toMap(Account::id, Function.identity()));
    return known -> {
      var account = byId.get(known.answer().place().account());
      return account != null && sight.test(account, known.type());
    };
  }

  private List<RegionId> expected(ResourceType type, Account account) {
    var enabled = regions.apply(account).orElse(List.of(RegionId.GLOBAL));
    return switch (type.definition().scope()) {
      case GLOBAL -> List.of(RegionId.GLOBAL);
      case REGIONAL -> enabled;
      case BOTH -> Stream.concat(Stream.of(RegionId.GLOBAL), enabled.stream()).distinct().toList();
    };
  }

  private Answer notAsked(Place place) {
    return new Answer.Missing(
        place, Outcome.without(Status.NOT_ASKED, "Nobody has asked yet.", now));
  }
}
