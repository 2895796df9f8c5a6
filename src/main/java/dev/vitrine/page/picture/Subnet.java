package dev.vitrine.page.picture;

import dev.vitrine.catalog.Resource;
import java.util.Optional;

/**
 * A subnet of a VPC.
 *
 * @param row the subnet
 * @param range its addresses
 * @param zone the zone in which it lies
 * @param table its route table: its own or the VPC's main one; none where that is not known
 */
record Subnet(Resource row, String range, String zone, Optional<Table> table) {

  /** Whether it can be reached from the internet, as far as that is known. */
  Badge badge() {
    return table.map(known -> known.open() ? Badge.PUBLIC : Badge.PRIVATE).orElse(Badge.UNKNOWN);
  }
}
