/** Tests of who looked at what. */
@NullMarked
package dev.vitrine.audit;

import org.jspecify.annotations.NullMarked;
