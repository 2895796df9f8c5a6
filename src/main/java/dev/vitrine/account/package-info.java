/**
 * Which accounts exist, and which of them a viewer may look at.
 *
 * <p>Why does a request carry an account id and never a role? Because the way from an id to a role
 * and its ExternalId is the operator's alone: whoever could name a role could make Vitrine the
 * confused deputy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "viewer")
package dev.vitrine.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
