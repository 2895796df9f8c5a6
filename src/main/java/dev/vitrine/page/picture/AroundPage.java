package dev.vitrine.page.picture;

import dev.vitrine.page.AccountMark;

/**
 * The page that shows what lies around a resource.
 *
 * @param account its account
 * @param region its region
 * @param type the id of its type
 * @param title what one of that type is called
 * @param id its id
 * @param steps how many steps are drawn
 * @param picture the picture
 */
record AroundPage(
    AccountMark account,
    String region,
    String type,
    String title,
    String id,
    int steps,
    Picture picture) {}
