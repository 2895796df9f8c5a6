package dev.vitrine.inventory;

/** Which of AWS's policies refused an operation. */
public enum DeniedBy {
  /** No policy of the role allows it, or one denies it. */
  IDENTITY_POLICY("identity-policy", "no policy of the role allows it"),
  /** Vitrine's own session policy does not hold it. */
  SESSION_POLICY("session-policy", "the session policy does not hold it"),
  /** The resource's own policy denies it. */
  RESOURCE_POLICY("resource-policy", "the resource's own policy refuses it"),
  /** The role's permissions boundary does not hold it. */
  PERMISSIONS_BOUNDARY("permissions-boundary", "the role's permissions boundary does not hold it"),
  /** A service or resource control policy of the organization. */
  ORGANIZATION("organization", "a policy of the organization denies it"),
  /** AWS did not say. */
  UNKNOWN("unknown", "AWS does not say which policy");

  private final String word;
  private final String sentence;

  DeniedBy(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  /** The word in answers. */
  public String word() {
    return word;
  }

  /** The reason, as half a sentence. */
  public String sentence() {
    return sentence;
  }
}
