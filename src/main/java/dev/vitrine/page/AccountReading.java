package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.BadValueException;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.Coverage;
import dev.vitrine.inventory.Inquiry;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.ListRequest;
import dev.vitrine.inventory.OneResource;
import dev.vitrine.inventory.Remembered;
import dev.vitrine.inventory.Status;
import dev.vitrine.viewer.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

/** Reads what the page of an account was asked to read; by itself that page asks for nothing. */
@Component
class AccountReading {

  private static final String FACTS = "facts";
  private static final String ALL = "all";
  private static final int AT_ONCE = 240;

  private final ListRequest request;
  private final Inventory inventory;
  private final Catalog catalog;
  private final Clock clock;

  AccountReading(ListRequest request, Inventory inventory, Catalog catalog, Clock clock) {
    this.request = request;
    this.inventory = inventory;
    this.catalog = catalog;
    this.clock = clock;
  }

  /**
   * What is known of all types that the viewer may look at there. Where that is wanted, the next of
   * those that nobody has asked for yet are being asked, so that looking again asks all of them.
   *
   * @param ask what the address asks for: {@code all}, {@code facts}, or nothing
   */
  Map<ResourceType, Coverage> types(
      Viewer viewer, Account account, Remembered remembered, List<String> ask) {
    refuseUnknown(ask);
    var types = catalog.types().stream().filter(remembered::shows).toList();
    var coverages = new HashMap<ResourceType, Coverage>();
    types.forEach(type -> coverages.put(type, remembered.coverage(type)));
    if (ask.contains(ALL)) {
      next(types, coverages)
          .forEach(type -> coverages.put(type, inventory.coverage(asked(viewer, type, account))));
    }
    return coverages;
  }

  // Not all at once: what waits too long for its turn would be called throttled or timed out.
  private static List<ResourceType> next(
      List<ResourceType> types, Map<ResourceType, Coverage> coverages) {
    var next = new ArrayList<ResourceType>();
    var places = 0;
    for (ResourceType type : types) {
      var notAsked =
          Objects.requireNonNull(coverages.get(type)).counts().getOrDefault(Status.NOT_ASKED, 0);
      if (notAsked > 0 && places < AT_ONCE) {
        next.add(type);
        places += notAsked;
      }
    }
    return next;
  }

  private Inquiry asked(Viewer viewer, ResourceType type, Account account) {
    return inventory.ask(request.question(viewer, type.definition().id(), only(account)));
  }

  /** The account's facts; none where the viewer may not look at them. */
  Optional<AccountFacts> facts(
      Viewer viewer, Account account, Remembered remembered, List<String> ask) {
    return catalog
        .find(AccountFacts.TYPE)
        .filter(remembered::shows)
        .map(type ->
            AccountFacts.of(
                account,
                type,
                ask.contains(FACTS) ? Optional.of(read(viewer, account)) : Optional.empty(),
                regions(viewer, account, remembered, ask),
                clock.instant()));
  }

  private OneResource read(Viewer viewer, Account account) {
    return inventory.find(
        request.one(
            viewer, AccountFacts.TYPE, account.id(), RegionId.GLOBAL, account.id().value()));
  }

  private Coverage regions(
      Viewer viewer, Account account, Remembered remembered, List<String> ask) {
    return catalog
        .find(AccountFacts.REGION)
        .filter(remembered::shows)
        .map(type ->
            ask.contains(FACTS)
                ? inventory.coverage(
                    inventory.answer(request.question(viewer, AccountFacts.REGION, only(account))))
                : remembered.coverage(type))
        .orElseGet(() -> new Coverage(List.of()));
  }

  private static LinkedMultiValueMap<String, String> only(Account account) {
    var parameters = new LinkedMultiValueMap<String, String>();
    parameters.add("account", account.id().value());
    return parameters;
  }

  private static void refuseUnknown(List<String> ask) {
    if (!List.of(FACTS, ALL).containsAll(ask)) {
      throw new BadValueException("ask", "facts or all");
    }
  }
}
