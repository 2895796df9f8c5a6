/** One class for each resource type, named as CloudFormation names it; nothing else. */
@NullMarked
package dev.vitrine.catalog.type;

import org.jspecify.annotations.NullMarked;
