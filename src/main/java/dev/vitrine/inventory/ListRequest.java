package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.account.UnknownException;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.catalog.Scope;
import dev.vitrine.viewer.Viewer;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads the parameters that every list takes, on pages and in the API alike. */
@Component
public final class ListRequest {

  /** How many characters a filter or a search has at the most. */
  public static final int LONGEST_TEXT = 2_000;

  private static final Duration OLDEST = Duration.ofDays(1);

  private final Accounts accounts;
  private final Catalog catalog;
  private final Inventory inventory;
  private final Refreshes refreshes;

  ListRequest(Accounts accounts, Catalog catalog, Inventory inventory, Refreshes refreshes) {
    this.accounts = accounts;
    this.catalog = catalog;
    this.inventory = inventory;
    this.refreshes = refreshes;
  }

  /**
   * The type with that id.
   *
   * @throws UnknownException where the catalog has none
   */
  public ResourceType type(String id) {
    return catalog.find(id).orElseThrow(ListRequest::noSuchType);
  }

  /**
   * The question that the parameters {@code account}, {@code region}, {@code max-age} and {@code
   * refresh} ask.
   *
   * @throws UnknownException where an account or the type does not exist, or the viewer may not
   *     look at it
   * @throws BadValueException where a value is not what it should be
   * @throws TooManyRefreshesException where the viewer refreshes too often
   */
  public Question question(Viewer viewer, String type, MultiValueMap<String, String> parameters) {
    return question(viewer, type(type), parameters);
  }

  /** The same for a type that may be none of the catalog's. */
  Question question(Viewer viewer, ResourceType known, MultiValueMap<String, String> parameters) {
    var regions = Values.all(parameters, "region", RegionId::of);
    // Looked at first: what is found out in between only makes the answer more careful.
    var everywhere = parameters.containsKey("account") || accounts.allKnown();
    var asked = accounts(viewer, known, parameters);
    for (RegionId region : regions) {
      if (asked.stream().noneMatch(account -> account.partition().has(region))) {
        throw new BadValueException("region", "a region of the accounts' own partition");
      }
    }
    var maxAge = maxAge(viewer, known, parameters);
    return new Question(viewer, known, asked, everywhere, regions, maxAge);
  }

  /**
   * The question for one resource.
   *
   * @throws UnknownException where the type or the account does not exist or may not be seen
   * @throws BadValueException where the type cannot stand in that region, or the id is no id
   */
  public OneQuestion one(
      Viewer viewer, String type, AccountId account, RegionId region, String id) {
    var known = type(type);
    var where = accounts.get(viewer, account, known.definition().id());
    var global = known.definition().scope() == Scope.GLOBAL;
    if (known.definition().scope() != Scope.BOTH && region.isGlobal() != global) {
      throw new BadValueException("region", global ? "global for this type" : "one region");
    }
    if (!where.partition().has(region)) {
      throw new BadValueException("region", "a region of the account's own partition");
    }
    if (id.isBlank() || id.length() > LONGEST_TEXT) {
      throw new BadValueException("id", "1 to 2,000 characters");
    }
    return new OneQuestion(viewer, known, where, region, id);
  }

  /**
   * What parameter {@code q} says to search for.
   *
   * @throws BadValueException where it is empty or too long
   */
  public String term(MultiValueMap<String, String> parameters) {
    var term = Values.one(parameters, "q", "");
    if (term.isBlank() || term.length() > LONGEST_TEXT) {
      throw new BadValueException("q", "1 to 2,000 characters");
    }
    return term;
  }

  /**
   * What parameter {@code group} says to count by.
   *
   * @throws BadValueException where the type has no such column
   */
  public Grouping grouping(ResourceType type, MultiValueMap<String, String> parameters) {
    return Grouping.of(Values.one(parameters, "group", ""), type.definition());
  }

  /**
   * The filter of parameter {@code q} for lists of that type; all rows where there is none.
   *
   * @throws BadValueException where it cannot be read
   */
  public Filter filter(ResourceType type, MultiValueMap<String, String> parameters) {
    var text = Values.one(parameters, "q", "");
    if (text.length() > LONGEST_TEXT) {
      throw new BadValueException("q", "at most 2,000 characters");
    }
    return Filter.of(text, type.definition());
  }

  /** The order of parameter {@code sort}. */
  public Sort sort(ResourceType type, MultiValueMap<String, String> parameters) {
    return Sort.of(Values.one(parameters, "sort", ""), type.definition());
  }

  /** A whole number from 1 to the most; the usual one where the parameter is missing. */
  public int number(MultiValueMap<String, String> parameters, String name, int usual, int most) {
    var text = Values.one(parameters, name, String.valueOf(usual));
    if (text.matches("[0-9]{1,7}")) {
      var number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    }
    throw new BadValueException(name, "a whole number from 1 to " + most);
  }

  // The accounts that the parameter names, or all in which the viewer may look at the type.
  private List<Account> accounts(
      Viewer viewer, ResourceType type, MultiValueMap<String, String> parameters) {
    var id = type.seenAs();
    var named = Values.all(parameters, "account", AccountId::new);
    var asked =
        named.isEmpty()
            ? accounts.visibleTo(viewer, id)
            : named.stream().distinct().map(one -> accounts.get(viewer, one, id)).toList();
    if (asked.isEmpty() && viewer.identity().isPresent()) {
      throw noSuchType();
    }
    return asked;
  }

  private static UnknownException noSuchType() {
    return new UnknownTypeException();
  }

  private Duration maxAge(
      Viewer viewer, ResourceType type, MultiValueMap<String, String> parameters) {
    var refresh = Refreshes.wanted(parameters);
    var text = Values.one(parameters, "max-age", "");
    try {
      var age =
          text.isEmpty() ? type.maxAge(inventory.maxAge()) : DurationStyle.detectAndParse(text);
      if (age.isNegative() || age.compareTo(OLDEST) > 0) {
        throw new BadValueException("max-age", "a time from 0s to 1d, such as 5m");
      }
      if (refresh || (age.isZero() && !text.isEmpty())) {
        refreshes.spend(viewer);
        return Duration.ZERO;
      }
      return age;
    } catch (IllegalArgumentException | ArithmeticException _) {
      throw new BadValueException("max-age", "a time from 0s to 1d, such as 5m");
    }
  }
}
