/**
 * How an account is let in: templates, policies, and the doctor that says what is missing, with
 * pages of its own.
 *
 * <p>Why are there templates where the README could show a policy? Because what a person types by
 * hand is where ExternalIds are left out and roles become too broad; here everything is filled in,
 * from the same list that locks Vitrine itself.
 *
 * <p>Why does no address carry an ExternalId? Because addresses end in histories and logs. Who has
 * none yet gets a new one with every look, and the lines that keep it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "viewer",
      "account",
      "permission",
      "session",
      "client",
      "catalog",
      "inventory"
    })
package dev.vitrine.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
