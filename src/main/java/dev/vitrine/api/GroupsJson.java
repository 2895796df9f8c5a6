package dev.vitrine.api;

import dev.vitrine.inventory.Grouping.Group;
import java.util.List;

/** How many resources have what in a column, with what became of every place. */
record GroupsJson(String type, String group, List<Group> groups, CoverageJson coverage) {}
