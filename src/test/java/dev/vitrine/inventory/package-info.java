@NullMarked
package dev.vitrine.inventory;

import org.jspecify.annotations.NullMarked;
