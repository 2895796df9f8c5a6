package dev.vitrine.sandbox;

import java.util.List;
import java.util.Map;

/**
 * Decides as IAM does: an explicit denial wins, and every kind of policy that is present must
 * allow.
 *
 * <p>Simplified: there are no permissions boundaries and no resource-based policies but trust
 * policies; an account has one level of service control policies; a trust policy never replaces an
 * identity policy inside one account; policy variables such as <code>${aws:username}</code> stay
 * text; {@code NotPrincipal}, federated principals and IP addresses in conditions are not known.
 */
final class PolicyEvaluator {

  /**
   * Decides one request.
   *
   * @param policies the policies by kind; a kind that is absent narrows nothing, a kind that is
   *     present and empty allows nothing
   */
  Decision decide(AccessRequest request, Map<PolicyKind, List<Policy>> policies) {
    for (var kind : PolicyKind.values()) {
      if (policies.getOrDefault(kind, List.of()).stream()
          .anyMatch(policy -> policy.denies(request))) {
        return new Decision.Denied(kind, true);
      }
    }
    for (var kind : PolicyKind.values()) {
      if (policies.containsKey(kind)
          && policies.get(kind).stream().noneMatch(policy -> policy.allows(request))) {
        return new Decision.Denied(kind, false);
      }
    }
    return new Decision.Allowed();
  }
}
