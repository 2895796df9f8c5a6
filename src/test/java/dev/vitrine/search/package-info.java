@NullMarked
package dev.vitrine.search;

import org.jspecify.annotations.NullMarked;
