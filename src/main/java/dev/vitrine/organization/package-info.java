/**
 * Accounts discovered through AWS Organizations.
 *
 * <p>Why is the list read in the background and never for a request? Because Organizations answers
 * few calls a second: a thousand accounts take fifty pages, and with tags a call for each account.
 *
 * <p>Why does a list that cannot be read again stay? Because an account does not leave the
 * organization when Organizations is down; people are told how old the list is.
 *
 * <p>Why is no call shared with the inventory's budgets? Because they are made for the accounts'
 * own regions; Organizations is one endpoint for all, so calls go there one after the other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "permission", "session", "client"})
package dev.vitrine.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
