package dev.vitrine.viewer;

/**
 * Somebody is signed in no longer: they signed out, or their time was over.
 *
 * @param viewer who it was
 */
public record SignedOut(Viewer viewer) {}
