package dev.vitrine.sandbox;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a session of a role to whom both sides let: the caller's policies and the role's trust.
 *
 * <p>Simplified: source identity and session tags are checked, but the session does not carry them
 * on.
 */
final class AssumeRole {

  private final Documents documents;
  private final Authorizer authorizer;
  private final Keys keys;
  private final PolicyReader reader = new PolicyReader();

  AssumeRole(Documents documents, Authorizer authorizer, Keys keys) {
    this.documents = documents;
    this.authorizer = authorizer;
    this.keys = keys;
  }

  /** Answers {@code AssumeRole} in AWS's member names. */
  ObjectNode answer(Caller caller, Call call) {
    var wanted = SessionRequest.of(call.parameters());
    wanted.policy().ifPresent(source -> reader.read(source, PolicyKind.SESSION));
    var packed = PackedSize.of(wanted);
    packed.ifPresent(PackedSize::require);
    var role = trusting(caller, call, wanted);
    var key = keys.issue(role, wanted.sessionName(), wanted.duration(), wanted.policy());
    var answer = JsonNodeFactory.instance.objectNode();
    answer
        .putObject("Credentials")
        .put("AccessKeyId", key.caller().accessKeyId())
        .put("SecretAccessKey", key.secretAccessKey())
        .put("SessionToken", key.sessionToken())
        .put("Expiration", key.caller().expiresAt().toString());
    answer
        .putObject("AssumedRoleUser")
        .put("AssumedRoleId", key.caller().userId())
        .put("Arn", key.caller().arn());
    packed.ifPresent(size -> answer.put("PackedPolicySize", size.percent()));
    wanted.sourceIdentity().ifPresent(identity -> answer.put("SourceIdentity", identity));
    return answer;
  }

  // A role that does not exist and one that does not trust the caller are answered alike, as AWS
  // does, so that nobody can search another account for roles.
  private Role trusting(Caller caller, Call call, SessionRequest wanted) {
    var role = documents.role(wanted.roleArn());
    var context = context(caller, call, wanted);
    for (var action : actions(wanted)) {
      var session = new Requester.Session(caller);
      var request = new AccessRequest(session, action, wanted.roleArn(), context);
      var decision = role.map(found -> authorizer.decide(caller, request, found));
      if (decision.filter(Decision.Allowed.class::isInstance).isEmpty()) {
        throw ServiceFamily.QUERY.denied(
            "User: %s is not authorized to perform: %s on resource: %s"
                .formatted(caller.arn(), action, wanted.roleArn()));
      }
    }
    return role.orElseThrow();
  }

  private static List<String> actions(SessionRequest wanted) {
    var actions = new ArrayList<String>();
    actions.add("sts:AssumeRole");
    if (wanted.sourceIdentity().isPresent()) {
      actions.add("sts:SetSourceIdentity");
    }
    if (!wanted.tags().isEmpty()) {
      actions.add("sts:TagSession");
    }
    return actions;
  }

  private RequestContext context(Caller caller, Call call, SessionRequest wanted) {
    var context =
        authorizer
            .context(caller, call.region())
            .with("sts:RoleSessionName", wanted.sessionName())
            .with("aws:TagKeys", List.copyOf(wanted.tags().keySet()));
    for (var tag : wanted.tags().entrySet()) {
      context = context.with("aws:RequestTag/" + tag.getKey(), tag.getValue());
    }
    if (wanted.externalId().isPresent()) {
      context = context.with("sts:ExternalId", wanted.externalId().get());
    }
    if (wanted.sourceIdentity().isPresent()) {
      context = context.with("sts:SourceIdentity", wanted.sourceIdentity().get());
    }
    return context;
  }
}
