@NullMarked
package dev.vitrine.health;

import org.jspecify.annotations.NullMarked;
