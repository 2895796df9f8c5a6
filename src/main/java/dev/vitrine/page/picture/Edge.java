package dev.vitrine.page.picture;

/**
 * A line from one box to another before it has a place.
 *
 * @param from the key of the one
 * @param to the key of the other
 * @param label what stands at it, empty where nothing does
 * @param css the class of the line
 */
record Edge(String from, String to, String label, String css) {}
