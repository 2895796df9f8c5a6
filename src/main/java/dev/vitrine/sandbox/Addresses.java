package dev.vitrine.sandbox;

import java.util.List;

/** Makes network addresses that no two places share. */
final class Addresses {

  private static final List<String> REGIONS =
      List.of(
          "eu-west-1",
          "us-east-1",
          "ap-southeast-2",
          "us-west-2",
          "eu-central-1",
          "us-east-2",
          "eu-north-1",
          "ap-northeast-1",
          "ap-southeast-3",
          Spot.GLOBAL);
  private static final int PUBLIC = (198 << 24) + (18 << 16);
  private static final int PUBLIC_PER_PLACE = 1024;

  private Addresses() {}

  /** The second number of all private addresses of a place: {@code 10.net.…}. */
  static int net(Spot spot) {
    return (spot.position() + 1) * 20 + region(spot);
  }

  /** A private address: {@code 16.10} is {@code 10.net.16.10}, counted on by the given number. */
  static String inside(Spot spot, String last, int ahead) {
    String[] parts = last.split("\\.", 2);
    int host = Integer.parseInt(parts[0]) * 256 + Integer.parseInt(parts[1]) + ahead;
    return "10." + net(spot) + "." + host / 256 + "." + host % 256;
  }

  /** A public address, of the block that is set aside for trials. */
  static String outside(Spot spot, int number) {
    if (number >= PUBLIC_PER_PLACE) {
      throw new IllegalArgumentException("A place has " + PUBLIC_PER_PLACE + " public addresses");
    }
    int place = spot.position() * REGIONS.size() + region(spot);
    int address = PUBLIC + place * PUBLIC_PER_PLACE + number;
    return (address >>> 24)
        + "."
        + (address >> 16 & 255)
        + "."
        + (address >> 8 & 255)
        + "."
        + (address & 255);
  }

  private static int region(Spot spot) {
    int region = REGIONS.indexOf(spot.region());
    if (region < 0) {
      throw new IllegalArgumentException("No addresses are set aside for " + spot.region());
    }
    return region;
  }
}
