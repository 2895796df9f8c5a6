/**
 * Finds a resource by what a person has in hand: id, ARN, name, tag, address, host name, access key
 * id.
 *
 * <p>Why is not everything asked for every term? Because a search over all types would be thousands
 * of calls: only a term whose form names its types asks, the others are answered from what has been
 * read, and what was not asked is said.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"viewer", "account", "catalog", "inventory"})
package dev.vitrine.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
