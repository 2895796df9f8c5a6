package dev.vitrine.page;

/**
 * Something that a form offers.
 *
 * @param value what is sent
 * @param text what is read
 * @param chosen whether it is chosen now
 */
record Choice(String value, String text, boolean chosen) {}
