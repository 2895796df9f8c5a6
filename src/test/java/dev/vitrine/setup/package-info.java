@NullMarked
package dev.vitrine.setup;

import org.jspecify.annotations.NullMarked;
