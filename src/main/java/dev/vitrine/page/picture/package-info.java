/**
 * Pictures: how resources hang together, drawn on the server as SVG with the same as a table.
 *
 * <p>A picture is a graph of things, laid out by Eclipse ELK and placed by a template. What a
 * picture shows is decided before it is laid out, so that the table below it is the same graph.
 *
 * <p>Why is nothing drawn that could not be read? Because a missing box would say that there is
 * none. What was not read is said in words instead.
 */
@NullMarked
package dev.vitrine.page.picture;

import org.jspecify.annotations.NullMarked;
