package dev.vitrine.account;

import java.util.regex.Pattern;

/**
 * What a role's trust policy demands besides the caller. It is no secret to AWS, but Vitrine shows
 * it only where an account is let in.
 *
 * @param value 2 to 1,224 characters, as <a
 *     href="https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html">AssumeRole</a>
 *     takes them
 */
public record ExternalId(String value) {

  private static final Pattern FORM = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

  /** Refuses what STS would refuse. */
  public ExternalId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("2 to 1,224 letters, digits and +=,.@:/-");
    }
  }

  /** Says that there is one, not which. */
  @Override
  public String toString() {
    return "ExternalId[hidden]";
  }
}
