package dev.vitrine.page;

import java.util.List;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a comparison asks, to be repeated in every link that changes one part of it.
 *
 * @param account the accounts that were named
 * @param tag the tags that they must carry
 * @param verdict the verdicts that are shown
 */
record CompareAsked(List<String> account, List<String> tag, List<String> verdict) {

  CompareAsked {
    account = List.copyOf(account);
    tag = List.copyOf(tag);
    verdict = List.copyOf(verdict);
  }

  static CompareAsked of(MultiValueMap<String, String> filled) {
    return new CompareAsked(
        filled.getOrDefault("account", List.of()),
        filled.getOrDefault("tag", List.of()),
        filled.getOrDefault("verdict", List.of()));
  }

  /** The first account that was named, empty where none was. */
  public String oneAccount() {
    return account.isEmpty() ? "" : account.getFirst();
  }

  /** The first tag that was named, empty where none was. */
  public String oneTag() {
    return tag.isEmpty() ? "" : tag.getFirst();
  }

  /** Whether it is narrowed. */
  public boolean narrowed() {
    return !account.isEmpty() || !tag.isEmpty() || !verdict.isEmpty();
  }
}
