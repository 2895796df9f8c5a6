package dev.vitrine.account;

/** Whether one viewer may be served from what another viewer's session read. */
public enum Attribution {
  /** Yes, and the answer says whose session read it. */
  SHARED,
  /** Never. */
  STRICT
}
