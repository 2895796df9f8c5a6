/** Tests of how an organization's accounts are found. */
@NullMarked
package dev.vitrine.organization;

import org.jspecify.annotations.NullMarked;
