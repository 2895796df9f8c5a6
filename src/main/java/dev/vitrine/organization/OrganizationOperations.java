package dev.vitrine.organization;

import dev.vitrine.permission.Operation;
import dev.vitrine.permission.OperationSource;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Declares what is asked of AWS Organizations: nothing where no organization is configured. */
@Component
class OrganizationOperations implements OperationSource {

  private static final List<String> ALL = List.of("ListAccounts");
  private static final List<String> BY_UNIT =
      List.of("ListAccountsForParent", "ListOrganizationalUnitsForParent", "ListRoots");
  private static final List<String> TAGS = List.of("ListTagsForResource");

  private final OrganizationProperties properties;
  private final Facts facts;

  OrganizationOperations(OrganizationProperties properties, Facts facts) {
    this.properties = properties;
    this.facts = facts;
  }

  @Override
  public Collection<Operation> operations() {
    if (!properties.enabled()) {
      return List.of();
    }
    return Stream.concat(
            (facts.units() ? BY_UNIT : ALL).stream(),
            (facts.tags() ? TAGS : List.<String>of()).stream())
        .map(name -> Operation.of("organizations", name))
        .toList();
  }
}
