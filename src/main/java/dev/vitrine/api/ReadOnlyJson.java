package dev.vitrine.api;

import dev.vitrine.permission.AccessLevel;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import dev.vitrine.permission.ServiceReference;
import dev.vitrine.session.IdentityOperations.Called;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Vitrine can call, with which identity, and how AWS narrows it. */
record ReadOnlyJson(List<OperationJson> operations, List<Called> identity, List<GrantJson> grants) {

  /** An operation that can be called in account A. */
  record OperationJson(
      String service,
      String operation,
      String action,
      String accessLevel,
      Collection<String> alsoNeeds) {}

  /** One session policy. */
  record GrantJson(String name, Collection<String> services, JsonNode policy) {}

  static ReadOnlyJson of(
      List<Operation> operations,
      ServiceReference reference,
      List<Called> identity,
      List<Grant> grants) {
    return new ReadOnlyJson(
        operations.stream().map(operation -> of(operation, reference)).toList(),
        identity,
        grants.stream()
            .map(grant ->
                new GrantJson(
                    grant.name(), grant.services(), JsonMapper.shared().readTree(grant.policy())))
            .toList());
  }

  private static OperationJson of(Operation operation, ServiceReference reference) {
    return new OperationJson(
        operation.service(),
        operation.name(),
        operation.action(),
        reference.level(operation.action()).map(AccessLevel::word).orElseThrow(),
        operation.alsoNeeds());
  }
}
