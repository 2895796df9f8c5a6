/**
 * An AWS in a box, spoken to over HTTP like the real one.
 *
 * <p>Why does nothing of ours appear here? Because Vitrine must run its real code against it: the
 * sandbox knows AWS's protocols and nothing of Vitrine, and deleting it leaves the rest compiling.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.vitrine.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
