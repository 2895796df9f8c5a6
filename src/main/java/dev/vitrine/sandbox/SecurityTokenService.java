package dev.vitrine.sandbox;

import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers STS. It decides by itself who may do what, because {@code AssumeRole} needs the other
 * side's trust as well and {@code GetCallerIdentity} needs no right at all.
 *
 * <p>Simplified: {@code AssumeRole} and {@code GetCallerIdentity} are there, everything else that
 * STS has is denied.
 */
final class SecurityTokenService implements ServiceHandler {

  private static final Set<String> FOR_USERS_ONLY = Set.of("GetSessionToken", "GetFederationToken");
  private static final Set<String> DENIED =
      Set.of(
          "AssumeRoleWithSAML",
          "AssumeRoleWithWebIdentity",
          "AssumeRoot",
          "DecodeAuthorizationMessage",
          "GetAccessKeyInfo",
          "GetDelegatedAccessToken",
          "GetWebIdentityToken");

  private final AssumeRole assumeRole;

  SecurityTokenService(AssumeRole assumeRole) {
    this.assumeRole = assumeRole;
  }

  @Override
  public boolean answers(Call call) {
    return call.service().equals("sts");
  }

  @Override
  public ObjectNode answer(Caller caller, Call call) {
    var operation = call.operation();
    return switch (operation) {
      case "AssumeRole" -> assumeRole.answer(caller, call);
      case "GetCallerIdentity" ->
          JsonNodeFactory.instance
              .objectNode()
              .put("UserId", caller.userId())
              .put("Account", caller.account())
              .put("Arn", caller.arn());
      default -> throw refusal(caller, operation);
    };
  }

  private static AwsRefusal refusal(Caller caller, String operation) {
    if (FOR_USERS_ONLY.contains(operation)) {
      return ServiceFamily.QUERY.denied("Cannot call " + operation + " with session credentials");
    }
    if (DENIED.contains(operation)) {
      return ServiceFamily.QUERY.denied(
          "User: %s is not authorized to perform: sts:%s".formatted(caller.arn(), operation));
    }
    return new AwsRefusal(
        "InvalidAction", 400, "Could not find operation " + operation + " for version 2011-06-15");
  }
}
