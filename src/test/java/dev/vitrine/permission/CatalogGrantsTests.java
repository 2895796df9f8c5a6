package dev.vitrine.permission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.session.Sessions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The session policies of everything that Vitrine really declares. */
@VitrineTest
class CatalogGrantsTests {

  private static final String SOMETHING = "arn:aws:any:eu-west-1:111111111111:thing/x";

  private final Collection<Operation> operations;
  private final List<Grant> grants;
  private final Collection<String> everyAction;

  CatalogGrantsTests(List<OperationSource> sources, Sessions sessions, ServiceReference reference) {
    this.operations =
        sources.stream().flatMap(one -> one.operations().stream()).distinct().toList();
    this.grants = sessions.grants().all();
    this.everyAction = reference.actions().keySet();
  }

  @Test
  void allowsExactlyTheActionsOfEachGrantsPrefixesOfAllThatAwsHas() {
    assertThat(everyAction).hasSizeGreaterThan(20_000);
    for (Grant grant : grants) {
      var policy = PolicyReader.of(grant.policy());
      assertThat(everyAction.stream().filter(action -> policy.allows(action, SOMETHING)))
          .as(grant.name())
          .containsExactlyInAnyOrderElementsOf(everywhere(grant));
    }
  }

  @Test
  void allowsNarrowedActionsOnTheirResourcesOnly() {
    var narrowed =
        operations.stream().filter(operation -> !operation.resources().contains("*")).toList();
    assertThat(narrowed).isNotEmpty();
    for (Operation operation : narrowed) {
      var holding =
          grants.stream().filter(grant -> grant.prefixes().contains(operation.prefix())).toList();
      assertThat(holding).hasSize(1);
      var policy = PolicyReader.of(holding.getFirst().policy());
      assertThat(operation.resources())
          .allMatch(resource -> policy.allows(operation.action(), resource.replace("*", "x")));
      assertThat(policy.allows(operation.action(), SOMETHING))
          .as(operation.title())
          .isEqualTo(everywhere(holding.getFirst()).contains(operation.action()));
    }
  }

  @Test
  void cutsEverythingIntoFewThatAwsAccepts(TestReporter reporter) {
    for (Grant grant : grants) {
      reporter.publishEntry(
          grant.name(),
          "%d actions of %d prefixes, %d characters of policy"
              .formatted(grant.actions().size(), grant.prefixes().size(), grant.length()));
      assertThat(grant.length()).isLessThanOrEqualTo(1800);
      assertThat(grant.policy()).doesNotContainPattern("\"[a-z0-9-]+:[A-Za-z]*\\*");
    }
    reporter.publishEntry("grants", String.valueOf(grants.size()));
    assertThat(grants).hasSizeLessThanOrEqualTo(3);
    assertThat(grants.stream().flatMap(grant -> grant.prefixes().stream())).doesNotHaveDuplicates();
    var declared =
        operations.stream().flatMap(CatalogGrantsTests::actions).collect(Collectors.toSet());
    assertThat(grants.stream().flatMap(grant -> grant.actions().stream()))
        .hasSameElementsAs(declared);
  }

  // What its prefixes' operations may do with any resource, and nothing else.
  private Set<String> everywhere(Grant grant) {
    var expected = new TreeSet<String>();
    for (Operation operation : operations) {
      if (grant.prefixes().contains(operation.prefix())) {
        expected.addAll(operation.alsoNeeds());
        if (operation.resources().contains("*")) {
          expected.add(operation.action());
        }
      }
    }
    return expected;
  }

  private static Stream<String> actions(Operation operation) {
    return Stream.concat(Stream.of(operation.action()), operation.alsoNeeds().stream());
  }
}
