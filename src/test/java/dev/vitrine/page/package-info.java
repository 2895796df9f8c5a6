/** Pages as a browser receives them. */
@NullMarked
package dev.vitrine.page;

import org.jspecify.annotations.NullMarked;
