package dev.vitrine.catalog;

import dev.vitrine.account.AccountId;
import dev.vitrine.account.RegionId;

/**
 * Something that a resource points to.
 *
 * @param account the account in which it lies
 * @param region its region, or {@code global}
 * @param type the id of its type
 * @param id its id
 */
public record Link(AccountId account, RegionId region, String type, String id) {}
