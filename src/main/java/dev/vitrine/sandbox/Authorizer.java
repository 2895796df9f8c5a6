package dev.vitrine.sandbox;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what a session may do, from the documents of its role and account and from its session
 * policy.
 *
 * <p>Conditions can look at {@code aws:PrincipalArn}, {@code aws:PrincipalAccount}, {@code
 * aws:PrincipalType}, {@code aws:userid}, {@code aws:RequestedRegion}, {@code aws:CurrentTime},
 * {@code aws:EpochTime} and {@code aws:SecureTransport}; the request carries no other key.
 */
final class Authorizer {

  private final Documents documents;
  private final Clock clock;
  private final PolicyReader reader = new PolicyReader();
  private final PolicyEvaluator evaluator = new PolicyEvaluator();

  Authorizer(Documents documents, Clock clock) {
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Lets a request pass or refuses it as the service would.
   *
   * @param action the IAM action, such as {@code ec2:DescribeInstances}
   * @param resource the ARN it is done to, {@code *} where the action has none
   * @param region the region that was asked
   * @param family whose code, status and sentence a refusal has
   * @throws AwsRefusal where a policy denies or none allows
   */
  void require(Caller caller, String action, String resource, String region, ServiceFamily family) {
    switch (decide(caller, action, resource, region)) {
      case Decision.Allowed _ -> {}
      case Decision.Denied denied ->
          throw family.denied(
              "User: %s is not authorized to perform: %s%s %s"
                  .formatted(caller.arn(), action, family.on(resource), denied.because(action)));
    }
  }

  /** What the policies say about one action of a session. */
  Decision decide(Caller caller, String action, String resource, String region) {
    var session = new Requester.Session(caller);
    var request = new AccessRequest(session, action, resource, context(caller, region));
    return evaluator.decide(request, policies(caller));
  }

  /** What they say about assuming a role, whose trust policy is asked as well. */
  Decision decide(Caller caller, AccessRequest request, Role wanted) {
    var policies = policies(caller);
    policies.put(PolicyKind.TRUST, List.of(wanted.trust()));
    return evaluator.decide(request, policies);
  }

  /** What conditions can look at in every request of a session. */
  RequestContext context(Caller caller, String region) {
    var now = clock.instant();
    return RequestContext.EMPTY
        .with("aws:PrincipalArn", caller.roleArn())
        .with("aws:PrincipalAccount", caller.account())
        .with("aws:PrincipalType", "AssumedRole")
        .with("aws:userid", caller.userId())
        .with("aws:RequestedRegion", region)
        .with("aws:CurrentTime", now.truncatedTo(ChronoUnit.SECONDS).toString())
        .with("aws:EpochTime", String.valueOf(now.getEpochSecond()))
        .with("aws:SecureTransport", "false");
  }

  private Map<PolicyKind, List<Policy>> policies(Caller caller) {
    var policies = new EnumMap<PolicyKind, List<Policy>>(PolicyKind.class);
    policies.put(PolicyKind.SERVICE_CONTROL, documents.serviceControlPolicies(caller.account()));
    policies.put(
        PolicyKind.IDENTITY,
        documents.role(caller.roleArn()).map(Role::permissions).orElse(List.of()));
    caller
        .sessionPolicy()
        .map(source -> List.of(reader.read(source, PolicyKind.SESSION)))
        .ifPresent(session -> policies.put(PolicyKind.SESSION, session));
    return policies;
  }
}
