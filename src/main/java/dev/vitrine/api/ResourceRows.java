package dev.vitrine.api;

import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.Resource;
import dev.vitrine.viewer.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes resources as programs see them, with the names of accounts and columns. */
@Component
class ResourceRows {

  private final Accounts accounts;
  private final Catalog catalog;

  ResourceRows(Accounts accounts, Catalog catalog) {
    this.accounts = accounts;
    this.catalog = catalog;
  }

  List<ResourceJson> of(Viewer viewer, List<Resource> resources) {
    return resources.stream().map(resource -> of(viewer, resource)).toList();
  }

  ResourceJson of(Viewer viewer, Resource resource) {
    return ResourceJson.of(resource, name(viewer, resource.account()), fields(resource));
  }

  private String name(Viewer viewer, AccountId id) {
    return accounts.find(viewer, id).map(Account::name).orElse(id.value());
  }

  private Map<String, @Nullable Object> fields(Resource resource) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    var columns =
        catalog.find(resource.type()).map(type -> type.definition().columns()).orElse(List.of());
    for (int i = 0; i < columns.size(); i++) {
      fields.put(columns.get(i).name(), resource.fields().get(i));
    }
    return fields;
  }
}
