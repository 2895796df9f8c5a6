/**
 * Who asks: the person or program behind a request, and how it signs in.
 *
 * <p>Why does a bind address stand here? Because it decides who can ask: as long as nobody signs
 * in, only the machine itself may.
 *
 * <p>Why one chain of filters for everything, and what it tells browsers for everything too?
 * Because an address that somebody forgets to list must be shut, not open.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.vitrine.viewer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
