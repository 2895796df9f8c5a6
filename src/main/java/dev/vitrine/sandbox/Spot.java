package dev.vitrine.sandbox;

/**
 * Where a resource is.
 *
 * @param account the account
 * @param position where the account stands in the world
 * @param region the region, {@code global} for what an account has once
 */
record Spot(WorldAccount account, int position, String region) {

  static final String GLOBAL = "global";

  /** Where an account has what is not bound to a region. */
  Spot global() {
    return new Spot(account, position, GLOBAL);
  }

  /** Where an account has the resources of a type. */
  Spot of(TypeFile type) {
    return type.global() ? global() : this;
  }
}
