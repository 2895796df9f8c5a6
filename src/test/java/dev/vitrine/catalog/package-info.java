@NullMarked
package dev.vitrine.catalog;

import org.jspecify.annotations.NullMarked;
