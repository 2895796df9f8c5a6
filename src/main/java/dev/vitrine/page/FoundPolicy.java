package dev.vitrine.page;

import dev.vitrine.inventory.Outcome;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A policy of a resource.
 *
 * @param title what it is for the resource
 * @param arn its ARN, empty where it has none of its own
 * @param document what it says, null where it could not be read
 * @param outcome what became of reading it
 */
record FoundPolicy(String title, String arn, @Nullable JsonNode document, Outcome outcome) {}
