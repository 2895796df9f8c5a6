/**
 * What can be looked at: resource types, their columns, links and signals.
 *
 * <p>Why does a type not say how to open a session or build a client? Because it cannot: it is
 * handed {@link dev.vitrine.client.Clients} bound to one account and region, and everything else is
 * out of its reach.
 *
 * <p>Why is there no list of types? Because being a bean registers a type: adding one is a class
 * here and a data file in the sandbox.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "permission", "client"})
package dev.vitrine.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
