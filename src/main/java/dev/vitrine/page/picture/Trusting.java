package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import dev.vitrine.catalog.Signal;
import java.util.List;

/**
 * A role and whom its trust policy names.
 *
 * @param role the role
 * @param grantees whom it names
 * @param open whether anyone at all may assume it, without a condition
 */
record Trusting(Resource role, List<Grantee> grantees, boolean open) {

  Trusting {
    grantees = List.copyOf(grantees);
  }

  static Trusting of(Resource role, Values values) {
    var open = role.signals().stream().anyMatch(signal -> signal.level() == Signal.Level.CRITICAL);
    var named = values.texts(role, "TrustedPrincipals").stream().map(Grantee::of).toList();
    return new Trusting(role, named, open);
  }

  /** The same with those alone that lie outside the role's own account. */
  Trusting across() {
    return new Trusting(role, grantees.stream().filter(this::outside).toList(), open);
  }

  /** What comes first where not all can be drawn. */
  int rank() {
    if (open) {
      return 0;
    }
    return grantees.stream().anyMatch(this::outside) ? 1 : 2;
  }

  boolean names(String account) {
    return grantees.stream().anyMatch(grantee -> grantee.account().equals(account));
  }

  boolean names(Resource other) {
    return grantees.stream().anyMatch(grantee -> grantee.text().equals(other.arn()));
  }

  private boolean outside(Grantee grantee) {
    return grantee.kind() == Grantee.Kind.ANYONE
        || (!grantee.account().isEmpty() && !grantee.account().equals(role.account().value()));
  }
}
