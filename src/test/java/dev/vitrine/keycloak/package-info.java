/**
 * Signing in at an issuer that others wrote, with a browser that others wrote.
 *
 * <p>Why a profile of its own? Keycloak weighs more than everything else together, and Chromium has
 * to be there: {@code mvn -Pkeycloak verify}, as {@code .ci/run} does.
 */
@NullMarked
package dev.vitrine.keycloak;

import org.jspecify.annotations.NullMarked;
