package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.catalog.Catalog;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents to paste that hold no ExternalId. */
@Component
class FixDocuments {

  private final AllowList operations;
  private final Catalog catalog;

  FixDocuments(AllowList operations, Catalog catalog) {
    this.operations = operations;
    this.catalog = catalog;
  }

  /** What account B's role needs to become roles of this name, wherever they are. */
  String assumesRole(Account account) {
    var json = JsonMapper.shared().createObjectNode();
    json.put("Version", "2012-10-17");
    json.putArray("Statement")
        .addObject()
        .put("Effect", "Allow")
        .put("Action", "sts:AssumeRole")
        .put(
            "Resource",
            "arn:" + account.partition().id() + ":iam::*:role/" + account.role().role());
    return json.toPrettyString();
  }

  /**
   * What account A's role needs so that everything of one service can be read, with what its types
   * ask other services.
   */
  String reads(Account account, String service) {
    var own =
        operations.operations().stream().filter(operation -> operation.service().equals(service));
    var ofTypes =
        catalog.types().stream()
            .filter(type -> type.definition().service().equals(service))
            .flatMap(type -> type.operations().stream());
    return policy(account, Stream.concat(own, ofTypes).distinct().toList());
  }

  /** What account A's role needs for one operation. */
  String allows(Account account, Operation operation) {
    return policy(account, List.of(operation));
  }

  private static String policy(Account account, List<Operation> needed) {
    var policy = Grant.only("fix", needed).policy(account.partition().id());
    return JsonMapper.shared().readTree(policy).toPrettyString();
  }
}
