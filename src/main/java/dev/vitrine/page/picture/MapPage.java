package dev.vitrine.page.picture;

import dev.vitrine.page.AccountMark;
import java.util.List;

/**
 * The page with the map of a VPC.
 *
 * @param account the account
 * @param region the region
 * @param id the id of the VPC
 * @param subnet the id of the only subnet drawn, none for all
 * @param choices the subnets to choose from
 * @param picture the map
 */
record MapPage(
    AccountMark account,
    String region,
    String id,
    List<String> subnet,
    List<Choice> choices,
    Picture picture) {

  /**
   * A subnet to choose.
   *
   * @param id its id
   * @param text what it is called
   * @param chosen whether it is drawn alone
   */
  record Choice(String id, String text, boolean chosen) {}

  MapPage {
    subnet = List.copyOf(subnet);
    choices = List.copyOf(choices);
  }
}
