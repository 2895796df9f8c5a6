/** Proves that the sandbox behaves as AWS does. */
@NullMarked
package dev.vitrine.sandbox;

import org.jspecify.annotations.NullMarked;
