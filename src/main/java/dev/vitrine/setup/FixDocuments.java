package dev.vitrine.setup;

import dev.vitrine.account.Account;
import dev.vitrine.permission.AllowList;
import dev.vitrine.permission.Grant;
import dev.vitrine.permission.Operation;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The documents to paste that hold no ExternalId. */
@Component
class FixDocuments {

  private final AllowList operations;

  FixDocuments(AllowList operations) {
    this.operations = operations;
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

  /** What account A's role needs so that everything of one service can be read. */
  String reads(Account account, String service) {
    return policy(
        account,
        operations.operations().stream()
            .filter(operation -> operation.service().equals(service))
            .toList());
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
