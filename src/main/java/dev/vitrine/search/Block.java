package dev.vitrine.search;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;

/**
 * An internet address, or a block of them.
 *
 * @param address the address with its prefix
 */
record Block(IPAddress address) {

  // No wildcards, ranges, or addresses in octal, as some shells take them.
  private static final IPAddressStringParameters PLAIN =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowMask(false)
          .allowPrefixOnly(false)
          .allowSingleSegment(false)
          .allowWildcardedSeparator(false)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .getParentBuilder()
          .toParams();

  /** The address or block that a text is, if it is one. */
  static Optional<Block> of(String text) {
    // Most texts are none; that is seen without parsing.
    if (text.length() < 2
        || text.length() > 49
        || (text.indexOf('.') < 0 && text.indexOf(':') < 0)
        || !text.chars().allMatch(Block::mayStand)) {
      return Optional.empty();
    }
    return Optional.ofNullable(new IPAddressString(text, PLAIN).getAddress()).map(Block::new);
  }

  /** Whether it is one address and not several. */
  boolean single() {
    return !address.toPrefixBlock().isMultiple();
  }

  /** Whether another lies in it whole, or is the same. */
  boolean holds(Block other) {
    return address.toPrefixBlock().contains(other.address.toPrefixBlock());
  }

  private static boolean mayStand(int character) {
    return Character.digit(character, 16) >= 0
        || character == '.'
        || character == ':'
        || character == '/';
  }
}
