package dev.vitrine.catalog;

/** What a person may have in hand, by whose form it is known which types could hold it. */
public enum Clue {
  /** A private or public address, or a block of them. */
  IP_ADDRESS,
  /** The address of a network card. */
  MAC_ADDRESS,
  /** The name of a host. */
  DNS_NAME,
  /** The id of an access key, {@code AKIA…} or {@code ASIA…}. */
  ACCESS_KEY
}
