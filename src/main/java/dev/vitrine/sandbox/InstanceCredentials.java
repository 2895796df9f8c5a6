package dev.vitrine.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The credentials that an instance gets for the role in its profile, where that role trusts EC2:
 * the same for everyone who asks, new ones ten minutes before the old ones end.
 */
final class InstanceCredentials {

  private static final Duration LIFE = Duration.ofHours(6);
  private static final Duration RENEWED_BEFORE = Duration.ofMinutes(10);
  private static final String EC2 = "ec2.amazonaws.com";

  private final Clock clock;
  private final Keys keys;
  private final Role role;
  private final String instanceId;
  private @Nullable IssuedKey current;

  /**
   * Prepares credentials, none of which exist before somebody asks.
   *
   * @param role the role in the instance's profile
   * @param instanceId the instance, after which the session is named
   */
  InstanceCredentials(Clock clock, Keys keys, Role role, String instanceId) {
    this.clock = clock;
    this.keys = keys;
    this.role = role;
    this.instanceId = instanceId;
  }

  /** The role's name, under which the credentials are found. */
  String roleName() {
    return role.name();
  }

  /** The credentials as the metadata service writes them, or what it writes where EC2 gets none. */
  synchronized ObjectNode document() {
    var document = JsonNodeFactory.instance.objectNode();
    if (!trustsEc2()) {
      return document
          .put("Code", "AssumeRoleUnauthorizedAccess")
          .put("Message", "EC2 cannot assume the role " + role.name())
          .put("LastUpdated", InstanceMetadata.seconds(clock.instant()));
    }
    var key = fresh();
    return document
        .put("Code", "Success")
        .put("LastUpdated", InstanceMetadata.seconds(key.caller().expiresAt().minus(LIFE)))
        .put("Type", "AWS-HMAC")
        .put("AccessKeyId", key.caller().accessKeyId())
        .put("SecretAccessKey", key.secretAccessKey())
        .put("Token", key.sessionToken())
        .put("Expiration", InstanceMetadata.seconds(key.caller().expiresAt()));
  }

  /** The same with the account, which newer SDKs ask for. */
  ObjectNode extendedDocument() {
    return document().put("AccountId", role.account());
  }

  private boolean trustsEc2() {
    var request =
        new AccessRequest(
            new Requester.Service(EC2), "sts:AssumeRole", role.arn(), RequestContext.EMPTY);
    return new PolicyEvaluator().decide(request, Map.of(PolicyKind.TRUST, List.of(role.trust())))
        instanceof Decision.Allowed;
  }

  private IssuedKey fresh() {
    var renewal = clock.instant().plus(RENEWED_BEFORE);
    var key = current;
    if (key == null || !renewal.isBefore(key.caller().expiresAt())) {
      key = keys.issue(role, instanceId, LIFE, Optional.empty());
      current = key;
    }
    return key;
  }
}
