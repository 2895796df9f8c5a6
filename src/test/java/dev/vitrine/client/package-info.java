/** Proves that nothing leaves this process that is not on the list. */
@NullMarked
package dev.vitrine.client;

import org.jspecify.annotations.NullMarked;
