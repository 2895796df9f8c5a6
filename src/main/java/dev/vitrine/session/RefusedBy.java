package dev.vitrine.session;

import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Whose policy refused a role, as far as AWS says so; between accounts it mostly does not. */
public enum RefusedBy {
  /** The policies of Vitrine's own role. */
  OWN_POLICY("the policy of Vitrine's own role does not let it assume this role"),
  /** The permissions boundary of Vitrine's own role. */
  OWN_BOUNDARY("the permissions boundary of Vitrine's own role does not hold sts:AssumeRole"),
  /** A service control policy over account B. */
  OWN_ORGANIZATION("a service control policy over Vitrine's own account denies it"),
  /** A resource control policy over account A. */
  THEIR_ORGANIZATION("a resource control policy over the account denies it"),
  /** The role's trust policy. */
  TRUST_POLICY("the role's trust policy refuses it"),
  /** AWS did not say, or nobody's policy is at fault. */
  UNKNOWN("AWS refuses it");

  private final String sentence;

  RefusedBy(String sentence) {
    this.sentence = sentence;
  }

  /** The reason, as half a sentence. */
  public String sentence() {
    return sentence;
  }

  /** Whether account B is where it has to be mended. */
  public boolean own() {
    return switch (this) {
      case OWN_POLICY, OWN_BOUNDARY, OWN_ORGANIZATION -> true;
      case THEIR_ORGANIZATION, TRUST_POLICY, UNKNOWN -> false;
    };
  }

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
  static RefusedBy of(AwsServiceException refusal) {
    var details = refusal.awsErrorDetails();
    var text = details == null ? "" : String.valueOf(details.errorMessage());
    if (text.contains("service control policy")) {
      return OWN_ORGANIZATION;
    }
    if (text.contains("resource control policy")) {
      return THEIR_ORGANIZATION;
    }
    if (text.contains("permissions boundary")) {
      return OWN_BOUNDARY;
    }
    if (text.contains("trust policy") || text.contains("resource-based policy")) {
      return TRUST_POLICY;
    }
    return text.contains("identity-based policy") ? OWN_POLICY : UNKNOWN;
  }
}
