/**
 * Whether Vitrine works and whether each account can be asked.
 *
 * <p>Why does no probe ask AWS? Because probes come in storms: they read what is remembered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "session", "client", "inventory"})
package dev.vitrine.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
