package dev.vitrine.session;

import dev.vitrine.viewer.Viewer;

/**
 * Whose sessions they are, for rooms that carry it along and need not know what a viewer is.
 *
 * @param viewer the viewer for whom they were opened
 */
public record Owner(Viewer viewer) {}
