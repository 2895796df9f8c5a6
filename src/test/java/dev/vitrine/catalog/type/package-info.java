@NullMarked
package dev.vitrine.catalog.type;

import org.jspecify.annotations.NullMarked;
