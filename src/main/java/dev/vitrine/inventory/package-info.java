/**
 * Asks many accounts and regions at once, keeps every failure in its place, remembers answers and
 * how old they are.
 *
 * <p>Why is a denied answer a value and not an exception? Because it belongs to one place: thrown,
 * it would take the other places' rows with it.
 *
 * <p>Why does only this room fan out? Because budgets hold only where every call passes the same
 * gate.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"viewer", "account", "permission", "session", "client", "catalog"})
package dev.vitrine.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
