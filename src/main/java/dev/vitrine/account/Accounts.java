package dev.vitrine.account;

import dev.vitrine.viewer.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The accounts that exist, and the one decision who may look at which. A viewer who did not sign in
 * may look at all; one who did at what a rule gives, and at nothing else.
 */
@Component
public final class Accounts {

  /** What all sources said, and what was made of it. */
  private record Told(List<List<Account>> lists, KnownAccounts known) {}

  private final List<AccessRule> rules;
  private final List<Account> configured;
  private final SingletonSupplier<List<AccountSource>> sources;
  private volatile Told told;

  Accounts(
      AccountsProperties properties,
      AccessProperties access,
      ObjectProvider<AccountSource> sources) {
    this.rules = access.read();
    this.configured = properties.read();
    // Looked up when somebody first asks: a source may itself need what needs the accounts.
    this.sources = SingletonSupplier.of(() -> sources.orderedStream().toList());
    this.told = take(List.of(configured));
  }

  /** Every account, whoever asks; for what concerns Vitrine itself and not a viewer. */
  public List<Account> all() {
    return known().all();
  }

  /** The accounts that this viewer may look at, by id, each with the role that the viewer takes. */
  public List<Account> visibleTo(Viewer viewer) {
    return seen(viewer).accounts();
  }

  /** Those of them in which this viewer may look at resources of that type. */
  public List<Account> visibleTo(Viewer viewer, String type) {
    return seen(viewer).accounts(type);
  }

  /** The account, where it exists and this viewer may look at it. */
  public Optional<Account> find(Viewer viewer, AccountId id) {
    return seen(viewer).find(id).map(Granted::account);
  }

  /**
   * The account that a request names.
   *
   * @throws UnknownException where it does not exist or this viewer may not look at it
   */
  public Account get(Viewer viewer, AccountId id) {
    return find(viewer, id)
        .orElseThrow(
            () -> new UnknownException("There is no such account, or you may not look at it."));
  }

  /**
   * The account that a request for resources of a type names.
   *
   * @throws UnknownException where it does not exist or this viewer may not look at the type there
   */
  public Account get(Viewer viewer, AccountId id, String type) {
    return seen(viewer)
        .find(id)
        .filter(granted -> granted.shows(type))
        .map(Granted::account)
        .orElseThrow(() ->
            new UnknownException(
                "There is no such account, or you may not look at this type there."));
  }

  /**
   * What this viewer may look at now: whether resources of a type in an account, as far as they
   * were read through that very role. Asked again whenever an answer is read, because accounts come
   * and go.
   */
  public BiPredicate<Account, String> sight(Viewer viewer) {
    return seen(viewer)::shows;
  }

  /** Whether this viewer may read the audit lines of others; without sign-in everybody may. */
  public boolean administrator(Viewer viewer) {
    return viewer
        .identity()
        .map(identity ->
            rules.stream()
                .anyMatch(rule -> rule.administrator() && rule.audience().includes(identity)))
        .orElse(true);
  }

  /** Whether Vitrine takes the role of this ARN in one of its accounts, whoever asks. */
  public boolean haveRole(String arn) {
    return known().haveRole(arn);
  }

  /** What this viewer should know about where the accounts come from. */
  public List<AccountRemark> remarks(Viewer viewer) {
    return sources.obtain().stream()
        .flatMap(source -> source.remarks().stream())
        .flatMap(remark -> remark.to(account -> mayHearOf(viewer, account)).stream())
        .toList();
  }

  /** Whether it was ever found out which accounts there are; before, there may be more. */
  public boolean allKnown() {
    return sources.obtain().stream().allMatch(AccountSource::known);
  }

  /** Whether accounts are still being found out for the first time. */
  public boolean pending() {
    return sources.obtain().stream().anyMatch(AccountSource::pending);
  }

  /** Whether a rule looks at the tags of accounts, so that these must be read. */
  public boolean rulesLookAtTags() {
    return rules.stream().anyMatch(rule -> !rule.reach().tags().isEmpty());
  }

  /** Whether a rule looks at organizational units, so that these must be read. */
  public boolean rulesLookAtUnits() {
    return rules.stream().anyMatch(rule -> !rule.reach().units().isEmpty());
  }

  /** What the rules say about types, by key, so that whoever knows the types can check it. */
  public SortedMap<String, List<String>> typesInRules() {
    var types = new TreeMap<String, List<String>>();
    for (int i = 0; i < rules.size(); i++) {
      types.put("vitrine.access.rules[" + i + "].types", List.copyOf(rules.get(i).types()));
    }
    return types;
  }

  // What is remarked on is not asked; an account that is asked all the same is none of these.
  private boolean mayHearOf(Viewer viewer, Account account) {
    return known().all().stream().noneMatch(known -> known.id().equals(account.id()))
        && viewer
            .identity()
            .map(identity ->
                rules.stream()
                    .filter(rule -> rule.audience().includes(identity))
                    .anyMatch(rule -> rule.reach().holds(account)))
            .orElse(true);
  }

  private Sight seen(Viewer viewer) {
    var known = known();
    return viewer.identity().map(known::to).orElseGet(known::toEverybody);
  }

  private KnownAccounts known() {
    var lists =
        Stream.concat(
                Stream.of(configured),
                sources.obtain().stream().map(source -> List.copyOf(source.accounts())))
            .toList();
    var last = told;
    if (last.lists().equals(lists)) {
      return last.known();
    }
    var now = take(lists);
    told = now;
    return now.known();
  }

  private Told take(List<List<Account>> lists) {
    return new Told(lists, new KnownAccounts(rules, lists));
  }
}
