package dev.vitrine.setup;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The trust policy of the role in account A alone, for whoever makes the role by hand. */
final class TrustPolicy {

  private static final JsonMapper JSON = JsonMapper.shared();

  private TrustPolicy() {}

  static String of(Invitation invitation) {
    var policy = JSON.createObjectNode().put("Version", "2012-10-17");
    var statements = policy.putArray("Statement");
    var condition = statement(statements.addObject(), invitation, "sts:AssumeRole");
    var strings = condition.putObject("StringEquals");
    strings.put("sts:ExternalId", invitation.externalId().value());
    invitation.organization().ifPresent(id -> strings.put("aws:PrincipalOrgID", id.value()));
    if (invitation.sourceIdentity()) {
      statement(statements.addObject(), invitation, "sts:SetSourceIdentity");
    }
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(policy) + "\n";
  }

  /** Fills the statement and answers its condition. */
  private static ObjectNode statement(ObjectNode statement, Invitation invitation, String action) {
    var partition = invitation.partition().id();
    statement.put("Effect", "Allow");
    statement
        .putObject("Principal")
        .put("AWS", "arn:" + partition + ":iam::" + invitation.hub().account() + ":root");
    statement.put("Action", action);
    var condition = statement.putObject("Condition");
    condition.putObject("ArnLike").put("aws:PrincipalArn", invitation.hub().arn(partition));
    return condition;
  }
}
