/** Proves that only what was declared, checked and packed can be asked. */
@NullMarked
package dev.vitrine.permission;

import org.jspecify.annotations.NullMarked;
