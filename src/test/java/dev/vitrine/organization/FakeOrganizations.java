package dev.vitrine.organization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.ListAccountsForParentRequest;
import software.amazon.awssdk.services.organizations.model.ListAccountsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListAccountsRequest;
import software.amazon.awssdk.services.organizations.model.ListAccountsResponse;
import software.amazon.awssdk.services.organizations.model.ListOrganizationalUnitsForParentRequest;
import software.amazon.awssdk.services.organizations.model.ListOrganizationalUnitsForParentResponse;
import software.amazon.awssdk.services.organizations.model.ListRootsRequest;
import software.amazon.awssdk.services.organizations.model.ListRootsResponse;
import software.amazon.awssdk.services.organizations.model.ListTagsForResourceRequest;
import software.amazon.awssdk.services.organizations.model.ListTagsForResourceResponse;
import software.amazon.awssdk.services.organizations.model.OrganizationalUnit;
import software.amazon.awssdk.services.organizations.model.Root;
import software.amazon.awssdk.services.organizations.model.Tag;

/** An organization in memory that pages by two and keeps what it was asked. */
final class FakeOrganizations implements OrganizationsClient {

  private static final int PAGE = 2;

  private record Unit(String id, String name, @Nullable String parent) {}

  private final Map<String, List<Account>> accounts = new LinkedHashMap<>();
  private final List<Unit> units = new ArrayList<>();
  private final Map<String, Map<String, String>> tags = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();

  /** Adds the root where the parent is null, else a unit. */
  FakeOrganizations unit(String id, String name, @Nullable String parent) {
    units.add(new Unit(id, name, parent));
    accounts.put(id, new ArrayList<>());
    return this;
  }

  FakeOrganizations account(String parent, Account account) {
    accounts.getOrDefault(parent, List.of()).add(account);
    return this;
  }

  FakeOrganizations tags(String account, Map<String, String> written) {
    tags.put(account, written);
    return this;
  }

  /** The operations in the order in which they were asked, one for each page. */
  List<String> asked() {
    return asked;
  }

  @Override
  public ListAccountsResponse listAccounts(ListAccountsRequest request) {
    asked.add("ListAccounts");
    var all = accounts.values().stream().flatMap(List::stream).toList();
    return ListAccountsResponse.builder()
        .accounts(page(all, request.nextToken()))
        .nextToken(next(all, request.nextToken()))
        .build();
  }

  @Override
  public ListAccountsForParentResponse listAccountsForParent(ListAccountsForParentRequest request) {
    asked.add("ListAccountsForParent");
    var all = accounts.getOrDefault(request.parentId(), List.of());
    return ListAccountsForParentResponse.builder()
        .accounts(page(all, request.nextToken()))
        .nextToken(next(all, request.nextToken()))
        .build();
  }

  @Override
  public ListRootsResponse listRoots(ListRootsRequest request) {
    asked.add("ListRoots");
    return ListRootsResponse.builder()
        .roots(Root.builder().id(units.getFirst().id()).name(units.getFirst().name()).build())
        .build();
  }

  @Override
  public ListOrganizationalUnitsForParentResponse listOrganizationalUnitsForParent(
      ListOrganizationalUnitsForParentRequest request) {
    asked.add("ListOrganizationalUnitsForParent");
    var all =
        units.stream()
            .filter(unit -> request.parentId().equals(unit.parent()))
            .map(unit -> OrganizationalUnit.builder().id(unit.id()).name(unit.name()).build())
            .toList();
    return ListOrganizationalUnitsForParentResponse.builder()
        .organizationalUnits(page(all, request.nextToken()))
        .nextToken(next(all, request.nextToken()))
        .build();
  }

  @Override
  public ListTagsForResourceResponse listTagsForResource(ListTagsForResourceRequest request) {
    asked.add("ListTagsForResource " + request.resourceId());
    return ListTagsForResourceResponse.builder()
        .tags(
            tags.getOrDefault(request.resourceId(), Map.of()).entrySet().stream()
                .map(tag -> Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList())
        .build();
  }

  @Override
  public String serviceName() {
    return "organizations";
  }

  @Override
  public void close() {}

  private static <T> List<T> page(List<T> all, @Nullable String token) {
    var start = start(token);
    return all.subList(start, Math.min(start + PAGE, all.size()));
  }

  private static @Nullable String next(List<?> all, @Nullable String token) {
    var end = start(token) + PAGE;
    return end < all.size() ? Integer.toString(end) : null;
  }

  private static int start(@Nullable String token) {
    return token == null ? 0 : Integer.parseInt(token);
  }
}
