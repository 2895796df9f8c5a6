/** Vitrine looks into AWS accounts without being able to touch them. */
@NullMarked
package dev.vitrine;

import org.jspecify.annotations.NullMarked;
