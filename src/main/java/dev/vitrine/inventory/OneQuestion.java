package dev.vitrine.inventory;

import dev.vitrine.account.Account;
import dev.vitrine.account.RegionId;
import dev.vitrine.catalog.ResourceType;
import dev.vitrine.viewer.Viewer;

/**
 * What a viewer wants to know about one resource.
 *
 * @param viewer who asks
 * @param type the resource's type
 * @param account where it lies, visible to the viewer
 * @param region its region, {@code global} for a global type
 * @param id its id
 */
public record OneQuestion(
    Viewer viewer, ResourceType type, Account account, RegionId region, String id) {}
