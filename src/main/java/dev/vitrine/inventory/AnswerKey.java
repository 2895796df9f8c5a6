package dev.vitrine.inventory;

import dev.vitrine.account.RegionId;

/**
 * What an answer is remembered under.
 *
 * @param role the ARN of the role that read it, and with it partition and account
 * @param grant the name of the grant that the session was narrowed to
 * @param region the region, or {@code global}
 * @param type the id of the type
 * @param version the version of the catalog that made the rows
 * @param viewer the key of the viewer whom it may be shown to; empty where it is shared
 */
record AnswerKey(
    String role, String grant, RegionId region, String type, String version, String viewer) {}
