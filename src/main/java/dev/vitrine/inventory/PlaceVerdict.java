package dev.vitrine.inventory;

import dev.vitrine.catalog.Verdict;

/**
 * What is to be thought of a setting in one place.
 *
 * @param answer what the place said
 * @param verdict what follows from it
 */
public record PlaceVerdict(Answer answer, Verdict verdict) {}
