package dev.vitrine.sandbox;

/** What a statement does with the requests that it is about. */
enum Effect {
  ALLOW,
  DENY
}
