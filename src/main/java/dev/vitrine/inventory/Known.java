package dev.vitrine.inventory;

/**
 * Something that has been read before.
 *
 * @param type the id of the type that was asked for
 * @param answer what the place said
 */
public record Known(String type, Answer answer) {}
