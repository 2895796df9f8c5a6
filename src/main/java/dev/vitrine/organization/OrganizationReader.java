package dev.vitrine.organization;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Account;

/** Reads an organization's accounts, one call after the other and no call more than needed. */
final class OrganizationReader {

  private final OrganizationsClient client;

  OrganizationReader(OrganizationsClient client) {
    this.client = client;
  }

  /** All accounts, wherever they lie: a call for twenty of them. */
  List<Member> accounts() {
    return client.listAccountsPaginator().stream()
        .flatMap(page -> page.accounts().stream())
        .map(account -> Members.of(account, List.of()))
        .toList();
  }

  /** All accounts with the units in which they lie: two calls for each unit, or more. */
  List<Member> accountsByUnit() {
    var members = new ArrayList<Member>();
    Deque<Unit> ahead = new ArrayDeque<>();
    client.listRootsPaginator().stream()
        .flatMap(page -> page.roots().stream())
        .forEach(root -> ahead.add(Unit.root(root.id())));
    while (!ahead.isEmpty()) {
      var unit = ahead.remove();
      accountsIn(unit).forEach(account -> members.add(Members.of(account, unit.labels())));
      ahead.addAll(unitsIn(unit));
    }
    return members;
  }

  /** The same accounts with their tags, a call for each that is worth it. */
  List<Member> tagged(List<Member> members, Predicate<Member> worthIt) {
    return members.stream()
        .map(member -> worthIt.test(member) ? member.tagged(tags(member)) : member)
        .toList();
  }

  private List<Account> accountsIn(Unit unit) {
    return client.listAccountsForParentPaginator(call -> call.parentId(unit.id())).stream()
        .flatMap(page -> page.accounts().stream())
        .toList();
  }

  private List<Unit> unitsIn(Unit unit) {
    return client
        .listOrganizationalUnitsForParentPaginator(call -> call.parentId(unit.id()))
        .stream()
        .flatMap(page -> page.organizationalUnits().stream())
        .map(child -> unit.below(child.id(), child.name()))
        .toList();
  }

  private Map<String, String> tags(Member member) {
    var tags = new TreeMap<String, String>();
    client.listTagsForResourcePaginator(call -> call.resourceId(member.id().value())).stream()
        .flatMap(page -> page.tags().stream())
        .forEach(tag -> tags.put(tag.key(), tag.value()));
    return tags;
  }
}
