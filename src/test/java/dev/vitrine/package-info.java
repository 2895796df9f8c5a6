/** Rules over all of Vitrine. */
@NullMarked
package dev.vitrine;

import org.jspecify.annotations.NullMarked;
