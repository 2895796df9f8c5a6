package dev.vitrine.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.Account;
import dev.vitrine.account.AccountId;
import dev.vitrine.account.Accounts;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Operation;
import dev.vitrine.viewer.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever pastes a service's document may read all of its types, on lists and on pages. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class FixDocumentsTests {

  private final FixDocuments documents;
  private final Catalog catalog;
  private final AllowList allowed;
  private final Account account;

  FixDocumentsTests(FixDocuments documents, Catalog catalog, AllowList allowed, Accounts accounts) {
    this.documents = documents;
    this.catalog = catalog;
    this.allowed = allowed;
    this.account = accounts.get(new Viewer("local", "local"), new AccountId("111111111111"));
  }

  List<ResourceType> types() {
    return catalog.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void holdsEverythingThatTheTypeAsks(ResourceType type) {
    var asked = Stream.concat(definedBy(type), type.details().stream().map(one -> one.operation()));
    assertThat(actions(type.definition().service())).containsAll(actions(asked.toList()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void holdsNothingElse(ResourceType type) {
    var service = type.definition().service();
    var own = allowed.operations().stream().filter(one -> one.service().equals(service));
    var ofTypes =
        types().stream()
            .filter(other -> other.definition().service().equals(service))
            .flatMap(other -> other.operations().stream());
    assertThat(actions(service))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(actions(Stream.concat(own, ofTypes).toList()));
  }

  @Test
  void holdsWhatTypesOfEc2AskOtherServices() {
    assertThat(actions("ec2")).contains("account:ListRegions", "iam:GetInstanceProfile");
    assertThat(actions("cloudformation")).contains("cloudformation:ListStacks");
  }

  private static Stream<Operation> definedBy(ResourceType type) {
    return Stream.concat(
        type.definition().operations().stream(), type.definition().reads().stream());
  }

  private static Set<String> actions(Collection<Operation> operations) {
    return operations.stream()
        .flatMap(one -> Stream.concat(Stream.of(one.action()), one.alsoNeeds().stream()))
        .collect(Collectors.toSet());
  }

  private List<String> actions(String service) {
    return JsonMapper.shared()
        .readTree(documents.reads(account, service))
        .path("Statement")
        .valueStream()
        .flatMap(statement -> statement.path("Action").valueStream())
        .map(JsonNode::asString)
        .toList();
  }
}
