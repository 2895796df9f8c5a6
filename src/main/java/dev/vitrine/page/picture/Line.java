package dev.vitrine.page.picture;

/**
 * A line with its place.
 *
 * @param from the key of the box where it begins
 * @param to the key of the box where it ends
 * @param path the way that it takes
 * @param head the corners of its arrow head
 * @param label what stands at it, empty where nothing does
 * @param x where that begins
 * @param y its base line
 * @param css its class
 */
record Line(
    String from,
    String to,
    String path,
    String head,
    String label,
    double x,
    double y,
    String css) {}
