/** Pages as a browser receives them. */
@NullMarked
package dev.vitrine.page.picture;

import org.jspecify.annotations.NullMarked;
