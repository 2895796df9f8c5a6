package dev.vitrine;

import dev.vitrine.viewer.Identity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whom the rules of the tests know, and whom they do not. */
public final class People {

  /** May look at everything. */
  public static final Identity SECURITY = somebody("olga", "security");

  /** May look at EC2 in payments-prod, through the role ViewOnly. */
  public static final Identity SUPPORT = somebody("sue", "support");

  /** May look at what is tagged as production of the team data: data-lake. */
  public static final Identity DATA = somebody("dan", "data");

  /** May look at the two accounts whose names begin with payments, by a rule of her own. */
  public static final Identity ADA = somebody("ada");

  /** May look at nothing. */
  public static final Identity NOBODY = somebody("eve", "Support", "SECURITY");

  private static final String ISSUER = "https://issuer.test";

  private People() {}

  /** Somebody in these groups, about whom the issuer says nothing odd. */
  public static Identity somebody(String subject, String... groups) {
    return new Identity(ISSUER, subject, Set.of(groups), Map.of(), List.of());
  }
}
