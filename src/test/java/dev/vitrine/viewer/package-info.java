@NullMarked
package dev.vitrine.viewer;

import org.jspecify.annotations.NullMarked;
