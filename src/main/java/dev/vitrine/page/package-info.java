/**
 * HTML for people.
 *
 * <p>Why do templates get views and not what the rooms answer? Because a template only places
 * values: what is shown, in which words, is decided here, where a test can see it.
 *
 * <p>Why is every link built from parameters? Because names and tags are written by strangers: a
 * link that is pasted together becomes theirs.
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
package dev.vitrine.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
