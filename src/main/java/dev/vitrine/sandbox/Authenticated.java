package dev.vitrine.sandbox;

/**
 * A request whose signature was proven.
 *
 * @param caller who signed it
 * @param scope what for: region and service
 */
record Authenticated(Caller caller, SigningScope scope) {}
