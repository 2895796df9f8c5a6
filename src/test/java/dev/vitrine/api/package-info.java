@NullMarked
package dev.vitrine.api;

import org.jspecify.annotations.NullMarked;
