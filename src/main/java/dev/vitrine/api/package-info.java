/**
 * JSON for programs.
 *
 * <p>Why records of its own? Because what a program relies on must not change when a room does.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "viewer",
      "account",
      "permission",
      "session",
      "catalog",
      "inventory",
      "search"
    })
package dev.vitrine.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
