package dev.vitrine.page;

import dev.vitrine.account.Account;
import dev.vitrine.account.Accounts;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.catalog.PolicyDocuments;
import dev.vitrine.catalog.PolicyDocuments.Wanted;
import dev.vitrine.inventory.Inventory;
import dev.vitrine.inventory.OneQuestion;
import dev.vitrine.inventory.OneResource;
import dev.vitrine.viewer.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the policies of a resource: its own, and those that are attached to it. */
@Component
class PolicyReader {

  static final String POLICY = "iam-managed-policy";

  private static final String ATTACHED = "Attached policies";
  private static final int MOST = 30;

  private final Inventory inventory;
  private final Accounts accounts;
  private final Catalog catalog;

  PolicyReader(Inventory inventory, Accounts accounts, Catalog catalog) {
    this.inventory = inventory;
    this.accounts = accounts;
    this.catalog = catalog;
  }

  /** A resource's policies as far as they could be read. */
  ReadPolicies read(OneQuestion question) {
    var answer = inventory.find(question);
    var policies = new ArrayList<>(PolicyFinder.in(answer));
    var wanted = attached(answer);
    var shown = accounts.sight(question.viewer()).test(question.account(), POLICY);
    if (shown) {
      policies.addAll(documents(question.viewer(), question.account(), wanted));
    }
    return new ReadPolicies(
        answer,
        policies,
        answer.details().stream()
            .filter(detail -> detail.name().equals(ATTACHED) && detail.value() == null)
            .toList(),
        !shown && !wanted.isEmpty());
  }

  /** The documents of managed policies. */
  List<FoundPolicy> documents(Viewer viewer, Account account, List<Wanted> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    var type = new PolicyDocuments(catalog.find(POLICY).orElseThrow(), wanted);
    var answer =
        inventory.find(new OneQuestion(viewer, type, account, RegionId.GLOBAL, "documents"));
    return Stream.iterate(0, at -> at < answer.details().size(), at -> at + 1)
        .map(at -> {
          var detail = answer.details().get(at);
          return new FoundPolicy(
              detail.name(),
              wanted.get(at).arn(),
              PolicyFinder.document(detail).orElse(null),
              detail.outcome());
        })
        .toList();
  }

  private static List<Wanted> attached(OneResource answer) {
    var wanted = new ArrayList<Wanted>();
    var boundary = answer.raw().path("PermissionsBoundary").path("PermissionsBoundaryArn");
    if (boundary.isString()) {
      wanted.add(new Wanted("Permissions boundary " + name(boundary), boundary.asString(), ""));
    }
    answer.details().stream()
        .filter(detail -> detail.name().equals(ATTACHED))
        .flatMap(detail -> listed(detail.value()))
        .filter(policy -> policy.path("PolicyArn").isString())
        .map(policy ->
            new Wanted(
                "Attached policy " + policy.path("PolicyName").asString(""),
                policy.path("PolicyArn").asString(),
                ""))
        .forEach(wanted::add);
    return wanted.stream().limit(MOST).toList();
  }

  private static Stream<JsonNode> listed(@Nullable JsonNode value) {
    return value == null ? Stream.empty() : value.path("AttachedPolicies").valueStream();
  }

  private static String name(JsonNode arn) {
    return arn.asString().substring(arn.asString().lastIndexOf('/') + 1);
  }
}
