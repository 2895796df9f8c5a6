package dev.vitrine.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.VitrineTest;
import dev.vitrine.account.AccountId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.inventory.DeniedBy;
import dev.vitrine.inventory.Outcome;
import dev.vitrine.inventory.Status;
import dev.vitrine.permission.Operation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person is told to do: for every status, every culprit and every operation there is. */
@VitrineTest
@TestInstance(Lifecycle.PER_CLASS)
class WhatToDoTests {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final AccountMark CHINA =
      new AccountMark(
          "111111111111",
          "one",
          "color-none",
          "aws-cn",
          "arn:aws-cn:iam::111111111111:role/RoleForB");

  private final Catalog catalog;

  WhatToDoTests(Catalog catalog) {
    this.catalog = catalog;
  }

  List<ResourceType> types() {
    return catalog.types();
  }

  @ParameterizedTest
  @MethodSource("types")
  void asksForExactlyWhatAnOperationNeeds(ResourceType type) {
    for (Operation operation : type.operations()) {
      var todo = WhatToDo.about(denied(DeniedBy.IDENTITY_POLICY, operation), CHINA);
      var statement = JsonMapper.shared().readTree(todo.statement());
      assertThat(statement.propertyNames()).containsExactly("Effect", "Action", "Resource");
      assertThat(statement.path("Effect").asString()).isEqualTo("Allow");
      var needed = new HashSet<>(operation.alsoNeeds());
      needed.add(operation.action());
      assertThat(texts(statement.path("Action"))).containsExactlyInAnyOrderElementsOf(needed);
      assertThat(todo.statement()).doesNotContain("arn:aws:");
      if (operation.resources().equals(List.of("*"))) {
        assertThat(statement.path("Resource").asString()).isEqualTo("*");
      }
      assertThat(todo.recipient()).contains(CHINA.role());
    }
  }

  @ParameterizedTest
  @EnumSource(DeniedBy.class)
  void givesAStatementOnlyWhereOneHelps(DeniedBy by) {
    var todo = WhatToDo.about(denied(by, Operation.of("iam", "ListRoles")), CHINA);
    var helps = Set.of(DeniedBy.IDENTITY_POLICY, DeniedBy.PERMISSIONS_BOUNDARY, DeniedBy.UNKNOWN);
    assertThat(todo.statement().isEmpty()).isEqualTo(!helps.contains(by));
    assertThat(todo.culprit()).startsWith(by.word() + ": ");
    assertThat(todo.sentence()).contains("iam:ListRoles");
    assertThat(todo.recipient()).isNotEmpty();
    assertThat(todo.doctor()).isEqualTo(CHINA.id());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void saysSomethingElseForEachStatus(Status status) {
    var others = new ArrayList<String>();
    for (Status other : Status.values()) {
      others.add(WhatToDo.about(outcome(other), CHINA).sentence());
    }
    assertThat(others).doesNotHaveDuplicates();
    assertThat(WhatToDo.about(outcome(status), CHINA).given()).isEqualTo(status != Status.FOUND);
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void looksDifferentForEachStatus(Status status) {
    var mark = StatusMark.of(status);
    assertThat(mark.icon()).matches("bi-[a-z0-9-]+");
    for (Status other : Status.values()) {
      if (other != status) {
        assertThat(StatusMark.of(other).icon()).isNotEqualTo(mark.icon());
        assertThat(StatusMark.of(other).word()).isNotEqualTo(mark.word());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DeniedBy.class)
  void needsNoMoreThanAnAccountsId(DeniedBy by) {
    var todo = WhatToDo.about(denied(by, null), AccountMark.of(new AccountId("111111111111")));
    assertThat(todo.sentence()).contains("the operation");
    assertThat(todo.statement()).isEmpty();
    assertThat(todo.recipient()).doesNotContain("arn:");
  }

  private static Outcome outcome(Status status) {
    return status == Status.DENIED
        ? denied(DeniedBy.UNKNOWN, null)
        : new Outcome(status, null, null, null, null, null, NOON);
  }

  private static Outcome denied(DeniedBy by, @Nullable Operation operation) {
    return new Outcome(Status.DENIED, by, operation, "No.", "r", null, NOON);
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
