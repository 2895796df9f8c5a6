package dev.vitrine.inventory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Counts what has been read, for what stands on every page; asks nothing.
 *
 * <p>The numbers live fifty times as long as it took to count them: a few milliseconds for few
 * places, some seconds for a hundred thousand, and never more than a fiftieth of the time is spent
 * on them. They name no place and so tell nobody whose reading they come from.
 */
@Component
public final class Tallies {

  private record Asker(Viewer viewer, List<Account> accounts) {}

  private record Counted(Map<String, Tally> byType, Duration life) {}

  private static final int LIFE = 50;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Accounts accounts;
  private final Catalog catalog;
  private final AnswerMemory memory;
  private final EnabledRegions regions;
  private final Cache<Asker, Counted> counted =
      Caffeine.newBuilder()
          .expireAfter(Expiry.writing((Asker _, Counted tallies) -> tallies.life()))
          .maximumSize(500)
          .build();

  Tallies(Accounts accounts, Catalog catalog, AnswerMemory memory, EnabledRegions regions) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.memory = memory;
    this.regions = regions;
  }

  /** What is known of each type that this viewer may look at anywhere, by the type's id. */
  public Map<String, Tally> of(Viewer viewer) {
    var asker = new Asker(viewer, accounts.visibleTo(viewer));
    var known = counted.getIfPresent(asker);
    if (known != null) {
      return known.byType();
    }
    var begun = System.nanoTime();
    var byType = count(asker);
    var life = Duration.ofNanos(LIFE * (System.nanoTime() - begun));
    counted.put(asker, new Counted(byType, life.compareTo(LONGEST) < 0 ? life : LONGEST));
    return byType;
  }

  private Map<String, Tally> count(Asker asker) {
    var sight = accounts.sight(asker.viewer());
    var places = places(asker, sight);
    var answers = new LinkedHashMap<String, Tally>();
    var byId =
        asker.accounts().stream().collect(Collectors.toMap(Account::id, Function.identity()));
    for (Known known : memory.all(asker.viewer(), asker.accounts())) {
      if (isShown(known, byId, sight)) {
        answers.merge(known.type(), of(known.answer()), Tally::and);
      }
    }
    var tallies = new LinkedHashMap<String, Tally>();
    places.forEach((type, all) -> {
      var tally = answers.getOrDefault(type, Tally.NOTHING);
      var notAsked = Math.max(0, all - tally.counted() - tally.unknown());
      tallies.put(type, tally.and(new Tally(0, 0, 0, notAsked)));
    });
    return tallies;
  }

  private static boolean isShown(
      Known known, Map<AccountId, Account> byId, BiPredicate<Account, String> sight) {
    var account = byId.get(known.answer().place().account());
    return account != null && sight.test(account, known.type());
  }

  private static Tally of(Answer answer) {
    var certain = answer.status().certain();
    return new Tally(answer.rows().size(), certain ? 1 : 0, certain ? 0 : 1, 0);
  }

  // In how many places each type stands, as far as the accounts' regions are known.
  private Map<String, Integer> places(Asker asker, BiPredicate<Account, String> sight) {
    var places = new LinkedHashMap<String, Integer>();
    for (Account account : asker.accounts()) {
      var enabled = regions.known(asker.viewer(), account);
      for (ResourceType type : catalog.types()) {
        var id = type.definition().id();
        if (sight.test(account, id)) {
          places.merge(id, places(type, enabled), Integer::sum);
        }
      }
    }
    return places;
  }

  private static int places(ResourceType type, Optional<List<RegionId>> enabled) {
    return switch (type.definition().scope()) {
      case GLOBAL -> 1;
      case REGIONAL -> enabled.map(List::size).orElse(1);
      case BOTH -> 1 + enabled.map(List::size).orElse(0);
    };
  }
}
